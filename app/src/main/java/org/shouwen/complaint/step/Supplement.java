package org.shouwen.complaint.step;

import java.time.LocalDate;

/**
 * What came in on a notice, or that nothing came.
 *
 * @param suppliedOn legal day, null when the period passed
 */
public record Supplement(String materials, LocalDate suppliedOn) {}
