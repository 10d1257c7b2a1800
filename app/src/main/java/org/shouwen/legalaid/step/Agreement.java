package org.shouwen.legalaid.step;

import java.time.LocalDate;

/**
 * LA11: the agreement, or why there is none.
 *
 * @param result SIGNED or EXCUSED
 * @param notSignedReason RECIPIENT or OBJECTIVE
 */
public record Agreement(
    String result,
    LocalDate firstMeetingOn,
    LocalDate signedOn,
    String authority,
    String notSignedReason) {}
