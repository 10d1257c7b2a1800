package org.shouwen.notary.step;

import java.time.LocalDate;

/**
 * NO4: what the party was told and said, and that it was he.
 *
 * @param identityResult CONFIRMED or DOUBTFUL
 */
public record Inquiry(
    LocalDate inquiredOn,
    String place,
    String recorder,
    String identityCheck,
    String approvedBy,
    String identityResult,
    String handling,
    String intent,
    String recordingNumber,
    String secondNotary) {}
