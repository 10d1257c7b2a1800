/** The limits of a complaint, by its kind and the day of its receipt. */
package org.shouwen.complaint.limit;
