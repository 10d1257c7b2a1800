package org.shouwen.complaint.step;

/** CO3: to whom the complaint goes, and why. */
public record Transfer(String organ, String reason, String materials) {}
