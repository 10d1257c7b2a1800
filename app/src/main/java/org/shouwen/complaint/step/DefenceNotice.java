package org.shouwen.complaint.step;

/** CO5: what the person complained of is asked to answer. */
public record DefenceNotice(String points, String filesRequested, Boolean pauseAssignments) {}
