package org.shouwen.clock.calendars;

/** A notice was applied; after the commit open clocks are projected anew. */
public record CalendarChanged(int sequence) {}
