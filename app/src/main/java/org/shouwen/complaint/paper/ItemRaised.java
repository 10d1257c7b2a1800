package org.shouwen.complaint.paper;

/** One point as it was raised. */
public record ItemRaised(String text) {}
