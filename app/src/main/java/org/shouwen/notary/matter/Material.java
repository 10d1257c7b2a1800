package org.shouwen.notary.matter;

/**
 * What a matter needs.
 *
 * @param substitute what is accepted instead, null if nothing is
 * @param assumed by practice, not read in a text
 */
public record Material(String code, String title, String why, String substitute, boolean assumed) {}
