package org.shouwen.complaint.step;

import java.time.LocalDate;

/** What came of the review for which the investigation stood. */
public record Resumption(LocalDate endedOn, String result) {}
