/**
 * One statutory clock: its rule and budget, its append-only ledger, the one function that computes
 * dates from both, the rungs that remind, and the explanation in words. Does not know what kind of
 * case it times.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Clock",
    allowedDependencies = {"calendar", "identity", "problem"})
package org.shouwen.clock;
