package org.shouwen.complaint.step;

/** CO4: the two investigators, by login. */
public record Appointment(String leadInvestigator, String secondInvestigator, String points) {}
