/**
 * Supervision 督办: what happens when a clock of ours is overdue, or a supervisor orders it; the use
 * cases that {@code supervision.bpmn} calls. Holding somebody to account is apart, and a person's
 * decision.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Supervision")
package org.shouwen.supervision;
