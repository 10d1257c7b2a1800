package org.shouwen.notary.step;

import java.time.LocalDate;

/** NO8: the deed as it was issued. */
public record Deed(
    LocalDate issuedOn,
    Long copies,
    Boolean translated,
    Boolean feeSettled,
    Boolean systemFiled,
    String number) {}
