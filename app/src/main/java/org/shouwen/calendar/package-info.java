/**
 * Working days and periods of Chinese law: 调休, statutory days off, 民法典 arts. 200–204, and which
 * years are published. Pure Java: knows no case, no Spring and no engine.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Calendar",
    allowedDependencies = {})
package org.shouwen.calendar;
