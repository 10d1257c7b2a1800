package org.shouwen.notary.step;

import java.time.LocalDate;

/**
 * NO3: whether the application was accepted.
 *
 * @param materials codes of what was handed in, separated by blanks
 * @param decision ACCEPT, NOT_ACCEPT or LATER
 * @param acceptedOn legal day: the fifteen working days count from the next
 */
public record Acceptance(
    String materials,
    String capacity,
    Long fee,
    String feeRelief,
    String decision,
    String ground,
    String facts,
    LocalDate acceptedOn) {}
