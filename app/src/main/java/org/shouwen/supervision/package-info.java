/** What happens when a clock of ours is overdue: supervision 督办. */
@org.springframework.modulith.ApplicationModule(displayName = "Supervision")
package org.shouwen.supervision;
