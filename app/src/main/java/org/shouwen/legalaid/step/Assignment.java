package org.shouwen.legalaid.step;

/**
 * LA10: whom the dispatcher asked.
 *
 * @param counsel login
 */
public record Assignment(String counsel, String method, String reason, String warnings) {}
