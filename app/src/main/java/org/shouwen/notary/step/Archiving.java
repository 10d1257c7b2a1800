package org.shouwen.notary.step;

/** NO13: the file as it went to the archive. */
public record Archiving(
    String fileKind, Boolean secret, String retention, Long pages, String shelf) {}
