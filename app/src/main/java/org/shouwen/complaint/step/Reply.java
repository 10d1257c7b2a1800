package org.shouwen.complaint.step;

/** CO8: what the two papers say besides the decision. */
public record Reply(String basis, String measures, String noteToSubject) {}
