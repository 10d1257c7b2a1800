package org.shouwen.rectification.course;

import java.time.Instant;

/**
 * A rectification.
 *
 * @param source COMPLAINT, LOW_RATING or SUPERVISOR
 * @param ground in words
 */
public record Course(
    String id,
    String caseNumber,
    String source,
    String ground,
    String openedBy,
    Instant openedAt) {}
