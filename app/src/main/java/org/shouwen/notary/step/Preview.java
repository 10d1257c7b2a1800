package org.shouwen.notary.step;

import java.time.LocalDate;

/**
 * NO1: what was agreed before anything was applied for.
 *
 * @param whoApplies SELF or AGENT
 * @param meetingWay AT_OFFICE, VIDEO or DOORSTEP, null unless one meets
 * @param result APPOINTED, REVIEW or NOT_NOTARIAL
 */
public record Preview(
    String matter,
    String purpose,
    String placeOfUse,
    String translation,
    String whoApplies,
    String meetingWay,
    String meetingReason,
    LocalDate meetingOn,
    String result,
    String note) {}
