package org.shouwen.statute;

/**
 * @param article where the law says so
 * @param assumed not confirmed by a text; said wherever it is used
 */
public record Code(String code, String title, String article, boolean assumed) {}
