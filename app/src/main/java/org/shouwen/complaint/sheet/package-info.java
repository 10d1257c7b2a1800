/**
 * 投诉点: who is complained of and what is complained of, point by point, with what was found on each.
 * On the case page, never in a task form; encrypted at rest.
 */
package org.shouwen.complaint.sheet;
