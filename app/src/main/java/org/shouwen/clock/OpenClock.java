package org.shouwen.clock;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A clock that is not closed, for those who act on it.
 *
 * @param timerAt when its legal end rings: null while it stands or is excused
 * @param lastDay null while it stands
 * @param remindAt when its handler is reminded, null while it stands
 */
public record OpenClock(
    String id,
    String caseNumber,
    String rule,
    ClockRang.Owner owner,
    String executionId,
    String activityInstanceId,
    boolean standing,
    Instant timerAt,
    LocalDate lastDay,
    Instant remindAt) {}
