package org.shouwen.notary.step;

import java.time.LocalDate;

/** That the period runs on, and from which day. */
public record StandstillEnd(String ground, String result, String facts, LocalDate endedOn) {}
