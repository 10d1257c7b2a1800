package org.shouwen.legalaid.paper;

/** What the file lacks, as the reviewer wrote it. */
public record ReturnedItem(String item) {}
