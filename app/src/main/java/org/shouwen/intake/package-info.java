/**
 * The doors (web, window, hotline, kiosk, file): checking, numbering, triage, duplicates, and the
 * first contact 首问人 to the end.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Intake")
package org.shouwen.intake;
