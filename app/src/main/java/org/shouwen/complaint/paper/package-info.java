/**
 * What the official papers of complaints say, one record a kind 文书. What goes to the person
 * complained of never holds who complained.
 */
package org.shouwen.complaint.paper;
