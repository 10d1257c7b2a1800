package org.shouwen.complaint.step;

import java.time.LocalDate;

/** What he answered; null when he kept silent. */
public record Defence(String content, LocalDate receivedOn) {}
