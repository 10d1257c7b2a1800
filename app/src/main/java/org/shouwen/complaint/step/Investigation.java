package org.shouwen.complaint.step;

/**
 * CO6: the report, or why the investigation stands.
 *
 * @param way SUBMIT or SUSPEND
 * @param proposed FOUNDED, PARTLY, UNFOUNDED or TERMINATED
 */
public record Investigation(
    String way,
    String report,
    String subjectOpinion,
    String proposed,
    String ground,
    String reviewBody) {}
