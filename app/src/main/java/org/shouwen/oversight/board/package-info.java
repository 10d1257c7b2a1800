/** The supervisors' figures: clocks by state, item and unit, and the clocks behind each figure. */
package org.shouwen.oversight.board;
