package org.shouwen.notary.step;

import java.time.LocalDate;

/** What the applicant brought before acceptance, or that he applies no more. */
public record Bringing(String result, String materials, LocalDate broughtOn) {}
