package org.shouwen.models;

import java.time.LocalDate;
import java.util.List;
import org.shouwen.casefile.Cases.NewCase;
import org.shouwen.casefile.Cases.NewParty;

/**
 * Requests as they come in at the door of Nanxun town; invented people with the numbers of nobody.
 */
public final class RequestOf {
  private static final String UNIT = "330503001";
  private final String item;
  private final String matter;
  private boolean confirmed = true;
  private boolean urgent;

  private RequestOf(String item, String matter) {
    this.item = item;
    this.matter = matter;
  }

  public static RequestOf item(String item, String matter) {
    return new RequestOf(item, matter);
  }

  /** From the web or a file: nobody has looked at it yet. */
  public RequestOf unchecked() {
    confirmed = false;
    return this;
  }

  public RequestOf urgent() {
    urgent = true;
    return this;
  }

  public NewCase now() {
    return new NewCase(
        "DESK",
        UNIT,
        null,
        "请问" + matter + "该怎么办",
        item,
        matter,
        urgent,
        "NONE",
        confirmed,
        "jiedai",
        "huifang",
        null,
        List.of(resident()),
        List.of());
  }

  private static NewParty resident() {
    return new NewParty(
        "APPLICANT",
        "费阿炳",
        "M",
        LocalDate.of(1966, 6, 11),
        "990503196606117733",
        "19900000264",
        "南浔镇试验路12号",
        List.of("LOW_INCOME"),
        null,
        null);
  }
}
