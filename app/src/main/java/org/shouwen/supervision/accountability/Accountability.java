package org.shouwen.supervision.accountability;

import java.time.Instant;

/**
 * A proposal to hold somebody to account, and what became of it.
 *
 * @param person login of the person concerned
 * @param proposal a key of {@link Accountabilities#MEASURES}
 * @param heard his statement 陈述申辩, null until he was heard
 * @param decision a key of {@link Accountabilities#MEASURES}, null until decided
 */
public record Accountability(
    String id,
    String supervision,
    String caseNumber,
    String person,
    String circumstance,
    String facts,
    String proposal,
    String proposedBy,
    String heard,
    String decision,
    String reason,
    String decidedBy,
    Instant decidedAt) {}
