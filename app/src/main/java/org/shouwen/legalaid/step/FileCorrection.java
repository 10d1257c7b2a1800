package org.shouwen.legalaid.step;

import java.time.LocalDate;

/** What the lawyer added to a returned file. */
public record FileCorrection(String items, LocalDate correctedOn) {}
