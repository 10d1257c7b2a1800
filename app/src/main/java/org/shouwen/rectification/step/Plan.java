package org.shouwen.rectification.step;

import java.time.LocalDate;

/**
 * RE2: what is to be done.
 *
 * @param cause DUTY, SKILL, PROCEDURE, STAFFING or OTHER
 * @param remedy for the resident himself: DO, REDO, CORRECT_PAPER, APOLOGISE, REFUND or REPLACE
 * @param responsible name of the person in charge
 * @param plannedOn day of completion
 * @param standard by which it is accepted
 */
public record Plan(
    String cause,
    String causeText,
    String remedy,
    String lessons,
    String responsible,
    LocalDate plannedOn,
    String standard) {}
