package org.shouwen.notary.step;

import java.time.LocalDate;

/** How the decision was carried out. */
public record ReviewCarrying(LocalDate carriedOutOn, String newDeedNumber, String facts) {}
