/** The orders of supervision, their papers, and what is answered to them. */
package org.shouwen.supervision.order;
