package org.shouwen.notary.step;

import java.time.LocalDate;

/** That a revocation or correction was filed 备案, and whether on its day. */
public record ReviewFiling(LocalDate filedOn, String number, Boolean onTheDay) {}
