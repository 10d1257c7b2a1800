package org.shouwen.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.shouwen.casefile.Cases.NewCase;
import org.shouwen.casefile.Cases.NewParty;

/** Cases to open in tests; invented people with the numbers of nobody. */
public final class OpenedCase {
  public static final String TEXT = "老板欠我三个月工资，没钱请律师";
  public static final String ID_NUMBER = "990503196606117733";
  public static final String PHONE = "19900000264";
  public static final String ADDRESS = "南浔镇试验路12号";

  private OpenedCase() {}

  public static NewCase of(String unit, String text) {
    return of(unit, text, List.of("LOW_INCOME"));
  }

  public static NewCase of(String unit, String text, List<String> groups) {
    return new NewCase(
        "DESK",
        unit,
        Instant.parse("2026-11-02T01:30:00Z"),
        text,
        "LEGAL_AID",
        "劳动报酬",
        false,
        "NONE",
        true,
        "jiedai",
        "huifang",
        null,
        List.of(applicant(groups), opponent()),
        List.of());
  }

  private static NewParty applicant(List<String> groups) {
    return new NewParty(
        "APPLICANT",
        "费阿炳",
        "M",
        LocalDate.of(1966, 6, 11),
        ID_NUMBER,
        PHONE,
        ADDRESS,
        groups,
        null,
        null);
  }

  private static NewParty opponent() {
    return new NewParty(
        "OPPONENT", "某某木业有限公司", null, null, null, "0572-3900000", null, List.of(), null, null);
  }
}
