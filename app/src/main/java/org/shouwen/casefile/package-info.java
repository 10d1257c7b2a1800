/**
 * The case: its number, parties, papers and their service, milestones and journal. Keeps, never
 * decides.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Case file")
package org.shouwen.casefile;
