package org.shouwen.complaint.policy;

/**
 * What the reviewer found of a complaint at the door (law of 2013 on complaints of legal aid, art.
 * 8; the later rules are alike in substance).
 *
 * @param entitled 投诉人 is somebody who may complain
 * @param subjectClear it is clear who is complained of, and what is asked for
 * @param factsStated facts and reasons are concrete
 * @param ours the authority is competent
 * @param inScope it is about the conduct of a legal service
 * @param handled decided already, or by a court, and nothing new is brought
 * @param onlyDisagrees it only disagrees with an appraisal, a deed or a judgment
 * @param tooLate the time for complaining is over
 * @param asked what is missing was asked for already
 */
public record Reviewed(
    boolean entitled,
    boolean subjectClear,
    boolean factsStated,
    boolean ours,
    boolean inScope,
    boolean handled,
    boolean onlyDisagrees,
    boolean tooLate,
    boolean anonymous,
    boolean asked) {}
