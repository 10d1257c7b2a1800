/** The papers of a rectification. */
package org.shouwen.rectification.paper;
