package org.shouwen.notary.step;

import java.time.LocalDate;

/** NO2: the application form 公证申请表 (规则 art. 17). Applying is not being accepted. */
public record Application(
    LocalDate appliedOn, String documentName, Long copies, String pickUp, String note) {}
