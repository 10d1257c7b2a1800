package org.shouwen.complaint.step;

import java.time.LocalDate;

/**
 * Whether that authority signed for it.
 *
 * @param result SIGNED or RETURNED
 */
public record TransferReceipt(
    String result, LocalDate receivedOn, LocalDate complainantToldOn, String note) {}
