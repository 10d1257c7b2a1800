/** What the official papers of legal aid say, one record a kind 文书. */
package org.shouwen.legalaid.paper;
