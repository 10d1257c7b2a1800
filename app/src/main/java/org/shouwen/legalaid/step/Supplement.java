package org.shouwen.legalaid.step;

import java.time.LocalDate;

/**
 * What came in on a notice.
 *
 * @param suppliedOn legal day: the clock goes on from it
 */
public record Supplement(String materials, LocalDate suppliedOn) {}
