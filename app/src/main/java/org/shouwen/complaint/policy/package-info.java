/**
 * The rules of complaints as small named functions, each of which refuses with a reason for people:
 * the list that decides is the list that writes the notice and the grounds. Pure Java.
 */
package org.shouwen.complaint.policy;
