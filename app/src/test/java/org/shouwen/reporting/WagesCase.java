package org.shouwen.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Cases.Party;
import org.shouwen.casefile.Journal.Entry;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Proceedings.Passage;
import org.shouwen.casefile.Proceedings.Step;
import org.shouwen.clock.ClockRang.Owner;
import org.shouwen.clock.ClockView;

/** What the file holds of a man with a rare name whom a builder owes his wages. */
final class WagesCase {
  static final String NUMBER = "2026-330503001-000012-K";
  static final Instant START = Instant.parse("2026-03-02T01:10:00Z");
  static final String HASH = "a3f1".repeat(16);

  private WagesCase() {}

  static CaseFile file(String text, boolean sealed) {
    return file("𠮷野㛃䶮", text, sealed);
  }

  static CaseFile file(String name, String text, boolean sealed) {
    return new CaseFile(
        NUMBER,
        "LEGAL_AID",
        "劳动报酬",
        "HOTLINE",
        "330503001201",
        "330503001",
        text,
        true,
        "GROUP",
        sealed,
        "IN_PROGRESS",
        null,
        "jiedai",
        "zhipai",
        "shencha",
        START,
        START.plusSeconds(600),
        List.of(
            new Party(
                "1",
                "APPLICANT",
                name,
                "M",
                LocalDate.of(1982, 3, 15),
                "990***********1299",
                "199****9010",
                List.of("MIGRANT_WORKER", "LOW_INCOME"),
                false,
                null),
            new Party(
                "2",
                "OPPONENT",
                "龑记建筑有限公司",
                null,
                null,
                null,
                "0572****00",
                List.of(),
                false,
                null)),
        List.of(new Cases.ExternalRef("12345", "HZ20260302-0001", LocalDate.of(2026, 3, 9))));
  }

  static Entry entry(long seq, String action, String detail, String after) {
    return new Entry(
        seq, START, "jiedai", "李接待", action, detail, null, after, "127.0.0.1", HASH, HASH);
  }

  static List<Entry> entries(int count) {
    List<Entry> all = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      boolean moves = i % 3 == 0;
      all.add(
          new Entry(
              i,
              START.plus(Duration.ofHours(i * 7L)),
              "jiedai",
              "李接待",
              moves ? "STATE_CHANGED" : i % 3 == 1 ? "OPENED" : "MILESTONE",
              moves ? null : i % 3 == 1 ? "网上登记，事项由受理人确认" : "SERVED_SUPPLEMENT_NOTICE",
              moves ? "TRIAGE" : null,
              moves ? "IN_PROGRESS" : null,
              "127.0.0.1",
              HASH,
              HASH));
    }
    return all;
  }

  static ClockView decide() {
    return new ClockView(
        "c1",
        NUMBER,
        "LA-DECIDE",
        "审查并决定",
        "《中华人民共和国法律援助法》第四十三条第一款",
        Owner.OURS,
        ClockView.State.RUNNING,
        START,
        LocalDate.of(2026, 3, 16),
        START.plus(Duration.ofDays(14)),
        false,
        false,
        new ClockView.Left(3, "DAYS"),
        List.of(
            new ClockView.LedgerLine(START, "STARTED", null, null, null, "system"),
            new ClockView.LedgerLine(
                START.plus(Duration.ofDays(2)),
                "SUSPENDED",
                null,
                "SUPPLEMENT",
                "SUPPLEMENT_NOTICE",
                "shencha"),
            new ClockView.LedgerLine(
                START.plus(Duration.ofDays(9)), "RESUMED", null, "SUPPLEMENT", null, "jiedai")),
        List.of(
            "审查并决定：7 日（《中华人民共和国法律援助法》第四十三条第一款）",
            "开始当日（2026-03-02）不计入，自次日起算（民法典第二百零一条）",
            "第 7 日为 2026-03-16"));
  }

  static ClockView supplement() {
    return new ClockView(
        "c2",
        NUMBER,
        "LA-SUPPLEMENT",
        "补充材料",
        "《中华人民共和国法律援助法》第四十三条第二款",
        Owner.PARTY,
        ClockView.State.MET,
        START,
        LocalDate.of(2027, 1, 14),
        START.plus(Duration.ofDays(12)),
        true,
        true,
        new ClockView.Left(-2, "WORKING_DAYS"),
        List.of(),
        List.of("2027 年放假安排尚未公布，日期为暂定，公布后重新计算"));
  }

  static Papers.Paper notice() {
    return new Papers.Paper(
        "p1",
        NUMBER,
        "SUPPLEMENT_NOTICE",
        "补充材料通知书",
        Papers.Origin.ISSUED,
        "湖州南浔援补字〔2026〕3号",
        "application/pdf",
        38000,
        HASH,
        START.plus(Duration.ofDays(1)),
        "shencha",
        List.of(new Papers.Service("𠮷野㛃䶮", "DIRECT", LocalDate.of(2026, 3, 4), "𠮷野㛃䶮", null)));
  }

  /** A walk along the first nodes of the model, each entered when the one before was left. */
  static Passage passage(String key, String name, int length) {
    String xml = model(key);
    List<Step> steps = new ArrayList<>();
    var ids =
        java.util.regex.Pattern.compile(
                "<bpmn:(\\w+(?:Task|Event|Gateway)|subProcess|callActivity) id=\"(\\w+)\"")
            .matcher(xml);
    Instant at = START;
    while (ids.find() && steps.size() < length) {
      if (ids.group(1).equals("boundaryEvent")) {
        continue;
      }
      boolean last = steps.size() == length - 1;
      steps.add(
          new Step(
              ids.group(2), "", ids.group(1), at, last ? null : at.plusSeconds(60), false, null));
      at = at.plusSeconds(60);
    }
    return new Passage(key, name, xml, steps);
  }

  private static String model(String key) {
    try (InputStream in = WagesCase.class.getResourceAsStream("/processes/" + key + ".bpmn")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
