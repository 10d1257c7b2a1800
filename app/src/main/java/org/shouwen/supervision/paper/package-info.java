/** The papers of supervision. */
package org.shouwen.supervision.paper;
