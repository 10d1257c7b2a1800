package org.shouwen.notary.step;

import java.time.LocalDate;

/** 协办: what went to which notary office. */
public record Handing(String office, String materials, LocalDate handedOn, String means) {}
