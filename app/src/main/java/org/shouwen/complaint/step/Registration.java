package org.shouwen.complaint.step;

import java.time.LocalDate;

/**
 * CO1: what is complained of and how it goes on.
 *
 * @param kind name of a {@link org.shouwen.complaint.policy.Kind}
 * @param way REVIEW, RECTIFY or REDIRECT
 * @param knownOn when the complainant came to know
 * @param pending YES or NO: a suit or a review is pending
 * @param realMatter what it really is, when it is no complaint
 */
public record Registration(
    String kind,
    String way,
    String request,
    String evidence,
    LocalDate knownOn,
    String originalNumber,
    String pending,
    String realMatter,
    String toldMethod) {}
