package org.shouwen.problem;

/**
 * One field that is wrong.
 *
 * @param field the name the sender used, in the API's spelling
 * @param detail what is wrong and what would be right, for people; never repeats personal data
 */
public record Fault(String field, String detail) {}
