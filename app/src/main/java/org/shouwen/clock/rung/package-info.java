/**
 * The ladder of reminders: rows with the instant at which they ring, and the poller that rings each
 * once.
 */
package org.shouwen.clock.rung;
