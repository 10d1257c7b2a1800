package org.shouwen.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Cases.Party;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Journal.Entry;
import org.shouwen.casefile.Journal.Proof;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Proceedings;
import org.shouwen.casefile.Proceedings.Passage;
import org.shouwen.casefile.Proceedings.Step;
import org.shouwen.clock.CaseClocks;
import org.shouwen.clock.ClockRang.Owner;
import org.shouwen.clock.ClockView;
import org.shouwen.directory.Units;
import org.shouwen.document.Archived;
import org.shouwen.document.Fonts;
import org.shouwen.document.PrintableText;
import org.shouwen.document.Printer;
import org.shouwen.evaluation.Ratings;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The process report says all of a case, in either language, and hides what is hidden. */
class ProcessReportTest {
  private static final String NUMBER = "2026-330503001-000012-K";
  private static final Instant START = Instant.parse("2026-03-02T01:10:00Z");
  private static final String HASH = "a3f1".repeat(16);
  private static final Fonts FONTS = new Fonts();
  private static final Printer PRINTER = new Printer(FONTS);

  private final Cases cases = mock(Cases.class);
  private final Journal journal = mock(Journal.class);
  private final CaseClocks clocks = mock(CaseClocks.class);
  private final Papers papers = mock(Papers.class);
  private final Proceedings proceedings = mock(Proceedings.class);
  private final Ratings ratings = mock(Ratings.class);
  private final Units units = mock(Units.class);
  private final Viewers viewers = mock(Viewers.class);

  @BeforeEach
  void aCaseOfWages() {
    when(viewers.current())
        .thenReturn(
            new Viewer("shenji", "沈审计", java.util.Set.of("audit"), java.util.Set.of("3305")));
    when(viewers.nameOf(anyString()))
        .thenAnswer(call -> "jiedai".equals(call.getArgument(0)) ? "李接待" : call.getArgument(0));
    when(units.fullName(anyString())).thenReturn("湖州市南浔区南浔镇");
    when(cases.visible(NUMBER)).thenReturn(file("工地欠我和三个老乡工资共四万，我们是外地来的没钱请律师", false));
    when(journal.of(NUMBER)).thenReturn(entries(30));
    when(journal.lastAnchor(NUMBER))
        .thenReturn(java.util.Optional.of(new Journal.Anchor(LocalDate.of(2026, 3, 21), 28, HASH)));
    when(journal.verify(NUMBER)).thenReturn(new Proof(true, null, 30, HASH, true));
    when(clocks.of(any(), any())).thenReturn(List.of(decide(), supplement()));
    when(papers.of(NUMBER)).thenReturn(List.of(notice()));
    when(ratings.of(NUMBER))
        .thenReturn(
            java.util.Optional.of(
                new Ratings.Rating(NUMBER, 4, "态度很好，就是等得久", START.plus(Duration.ofDays(19)))));
    when(proceedings.passages(NUMBER))
        .thenReturn(
            List.of(passage("service-request", "首问总流程", 14), passage("legal-aid", "法律援助", 26)));
  }

  @Test
  void theReportIsArchivableAndTellsTheWholeCase() {
    byte[] pdf = Archived.kept("process-report", report().pdf(NUMBER, Locale.SIMPLIFIED_CHINESE));

    Archived.isPdfA2b(pdf);
    String text = Archived.text(pdf).replaceAll("\\s", "");
    assertThat(text)
        .contains(NUMBER, "𠮷野㛃䶮", "龑记建筑有限公司", "990***********1299", "199****9010")
        .contains("《中华人民共和国法律援助法》第四十三条第一款", "第7日为2026-03-16")
        .contains("湖州南浔援补字〔2026〕3号", "送达", HASH)
        .contains("第1页", "2026-03-21锚定时28条");
    assertThat(text).doesNotContain("report.", "null", "RUNNING", "STATE_CHANGED", "〓");
  }

  @Test
  void theEnglishFrameHasNoChineseLabels() {
    byte[] pdf = Archived.kept("process-report-en", report().pdf(NUMBER, Locale.ENGLISH));

    String text = Archived.text(pdf);
    assertThat(text).contains("Process report", "First contact", "Clocks", "Legal aid");
    assertThat(text).doesNotContain("首问责任人", "统一编号", "report.");
  }

  @Test
  void aSealedCaseNamesNobody() {
    when(cases.visible(NUMBER)).thenReturn(file("他打我，现在躲在朋友家", true));
    when(journal.of(NUMBER))
        .thenReturn(
            List.of(
                entry(1, "OPENED", "渠道 DESK，由陆小曼代述", null),
                entry(
                    2, "PAPER_SERVED", "SUPPLEMENT_NOTICE 《补充材料通知书》，POST，受送达人 𠮷野㛃䶮", "2026-03-04"),
                entry(3, "PAPER_RECEIVED", "EVIDENCE 《陆小曼的病历》", HASH),
                entry(4, "CLASSIFIED", null, "LEGAL_AID 躲在朋友家")));
    when(papers.of(NUMBER))
        .thenReturn(
            List.of(
                notice(),
                new Papers.Paper(
                    "p2",
                    NUMBER,
                    "EVIDENCE",
                    "陆小曼的病历",
                    Papers.Origin.RECEIVED,
                    null,
                    "application/pdf",
                    38000,
                    HASH,
                    START,
                    "jiedai",
                    List.of())));

    String text = Archived.text(report().pdf(NUMBER, Locale.SIMPLIFIED_CHINESE));
    assertThat(text).doesNotContain("𠮷野", "龑记", "朋友家", "陆小曼").contains("保密");
    assertThat(text.replaceAll("\\s", "")).contains("文书送达", "邮寄", "2026-03-04", "李接待");
  }

  @Test
  void oddTextIsPrintedHarmlessly() {
    String odd =
        "${jndi:ldap://x} {{7*7}} $P{x} <script>alert(1)</script> =cmd|' /C calc'!A0 %s {0} \u202Egpj.exe 👨‍👩‍👧‍👦😭 &amp; "
            + "无空格长文".repeat(900);
    when(cases.visible(NUMBER)).thenReturn(file(odd, false));

    byte[] pdf =
        Archived.kept("process-report-odd", report().pdf(NUMBER, Locale.SIMPLIFIED_CHINESE));
    Archived.isPdfA2b(pdf);
    assertThat(Archived.text(pdf).replaceAll("\\s", ""))
        .contains(
            "${jndi:ldap://x}{{7*7}}$P{x}<script>alert(1)</script>",
            "=cmd|'/Ccalc'!A0%s{0}〓gpj.exe")
        .contains("U+202E")
        .contains("U+1F62D");
  }

  @Test
  void everyOddButValidRequestIsPrintedWholeOrNamed() throws IOException {
    try (var rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(
                new InputStreamReader(
                    ProcessReportTest.class.getResourceAsStream("/data/bad-requests.csv"),
                    StandardCharsets.UTF_8))) {
      for (var row : rows) {
        if (row.get("expect").equals("ACCEPT")) {
          isPrinted(row.get("ref"), row.get("applicant_name"), row.get("text"));
        }
      }
    }
  }

  private void isPrinted(String ref, String name, String text) {
    when(cases.visible(NUMBER)).thenReturn(file(name, text, false));
    byte[] pdf = Archived.kept("odd-" + ref, report().pdf(NUMBER, Locale.SIMPLIFIED_CHINESE));
    PrintableText printable = new PrintableText(FONTS);
    String printed = Archived.text(pdf).replaceAll("\\s", "");
    assertThat(printed).as(ref).contains(printable.of(name).replaceAll("\\s", ""));
    for (String line : printable.of(text).split("\\R")) {
      String bare = line.replaceAll("\\s", "");
      assertThat(printed).as(ref).contains(bare.substring(0, Math.min(30, bare.length())));
    }
    assertThat(printed.contains("〓")).as(ref).isEqualTo(!printable.whole());
  }

  @Test
  void aWarmReportTakesLessThanASecond() {
    report().pdf(NUMBER, Locale.SIMPLIFIED_CHINESE);
    Duration best =
        IntStream.range(0, 5)
            .mapToObj(i -> oneReport())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    assertThat(best).isLessThan(Duration.ofSeconds(1));
  }

  private Duration oneReport() {
    long start = System.nanoTime();
    report().pdf(NUMBER, Locale.SIMPLIFIED_CHINESE);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private ProcessReport report() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("i18n.reporting");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    messages.setDefaultLocale(Locale.ROOT);
    return new ProcessReport(
        cases,
        journal,
        clocks,
        papers,
        proceedings,
        new HeadSection(units, viewers),
        new TimelineSection(viewers),
        new ClockSection(),
        new PaperSection(viewers),
        ratings,
        new RatingSection(),
        new ProofSection(),
        viewers,
        messages,
        PRINTER,
        FONTS,
        Clock.fixed(START.plus(Duration.ofDays(20)), Moments.ZONE),
        "https://shouwen.example");
  }

  private static CaseFile file(String text, boolean sealed) {
    return file("𠮷野㛃䶮", text, sealed);
  }

  private static CaseFile file(String name, String text, boolean sealed) {
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

  private static Entry entry(long seq, String action, String detail, String after) {
    return new Entry(
        seq, START, "jiedai", "李接待", action, detail, null, after, "127.0.0.1", HASH, HASH);
  }

  private static List<Entry> entries(int count) {
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

  private static ClockView decide() {
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

  private static ClockView supplement() {
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

  private static Papers.Paper notice() {
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
  private static Passage passage(String key, String name, int length) {
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
    try (InputStream in =
        ProcessReportTest.class.getResourceAsStream("/processes/" + key + ".bpmn")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
