package org.shouwen.complaint.paper;

/** One point with what was found, as papers list it. */
public record ItemFound(String text, String finding, String basis) {}
