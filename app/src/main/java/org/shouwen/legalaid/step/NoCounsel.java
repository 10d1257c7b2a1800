package org.shouwen.legalaid.step;

/**
 * LA10: the dispatcher found nobody to assign and told his superiors 报上级.
 *
 * @param found what the rules of assignment said of the lawyers, in words
 * @param note the dispatcher's own
 */
public record NoCounsel(String found, String note) {}
