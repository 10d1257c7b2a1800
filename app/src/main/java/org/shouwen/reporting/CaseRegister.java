package org.shouwen.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.shouwen.casefile.RecordedCases;
import org.shouwen.casefile.RecordedCases.Recorded;
import org.shouwen.directory.Units;
import org.shouwen.document.Fonts;
import org.shouwen.document.PrintableText;
import org.shouwen.document.Printer;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.Refused;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceResourceBundle;
import org.springframework.stereotype.Service;

/**
 * The month's register 办件台账: the cases recorded in it, and totals by office and item that count
 * nothing but its own rows. Each row carries the length and head of its journal.
 */
@Service
public class CaseRegister {
  /** A thousand pages; who needs more asks by unit. */
  static final int MOST = 10_000;

  private static final int SHOWN_OF_HASH = 8;

  private final RecordedCases recorded;
  private final Units units;
  private final Viewers viewers;
  private final MessageSource messages;
  private final Printer printer;
  private final Fonts fonts;
  private final Exports exports;
  private final Clock clock;

  CaseRegister(
      RecordedCases recorded,
      Units units,
      Viewers viewers,
      MessageSource messages,
      Printer printer,
      Fonts fonts,
      Exports exports,
      Clock clock) {
    this.recorded = recorded;
    this.units = units;
    this.viewers = viewers;
    this.messages = messages;
    this.printer = printer;
    this.fonts = fonts;
    this.exports = exports;
    this.clock = clock;
  }

  /**
   * @param unit code of a place, null for all that the viewer sees
   * @param item null for any
   * @throws Refused when the month has too many cases for one list
   */
  public byte[] of(YearMonth month, String unit, String item, ReportFormat format, Locale locale) {
    List<Recorded> cases =
        recorded.of(
            new RecordedCases.Span(start(month), start(month.plusMonths(1)), unit, item), MOST + 1);
    if (cases.size() > MOST) {
      throw new Refused("这个月超过 " + MOST + " 件，请按单位或事项分开打印。");
    }
    Texts texts = new Texts(messages, locale);
    PrintableText printable = new PrintableText(fonts);
    JRDataSource rows = new JRMapCollectionDataSource(rows(cases, texts, printable));
    Map<String, Object> parameters = new HashMap<>();
    parameters.put(JRParameter.REPORT_LOCALE, locale);
    parameters.put(
        JRParameter.REPORT_RESOURCE_BUNDLE, new MessageSourceResourceBundle(messages, locale));
    parameters.put(JRParameter.IS_IGNORE_PAGINATION, format != ReportFormat.PDF);
    parameters.put(
        "period",
        texts.plain(
            "register.period",
            month.toString(),
            unit == null || unit.isBlank()
                ? texts.plain("register.allUnits")
                : units.fullName(unit)));
    parameters.put(
        "printed", texts.of("printed", Moments.minute(clock.instant()), viewers.current().name()));
    parameters.put(
        "missingNote", printable.whole() ? null : texts.of("missing", printable.missing()));
    String title = texts.plain("register.title") + " " + month;
    return exports.as(format, printer.fill("cases-register", parameters, rows), title);
  }

  private List<Map<String, ?>> rows(List<Recorded> cases, Texts texts, PrintableText printable) {
    List<Map<String, ?>> rows = new ArrayList<>();
    totals(cases, texts).forEach(rows::add);
    int seq = 0;
    for (Recorded one : cases) {
      Map<String, Object> row = new HashMap<>();
      row.put("section", "list");
      row.put("n1", ++seq);
      row.put("a", one.number());
      row.put("b", Moments.minute(one.receivedAt()));
      row.put("c", Moments.minute(one.recordedAt()));
      row.put("d", one.unitName());
      row.put("e", texts.name("item", one.item()));
      row.put("f", printable.of(one.matter()));
      row.put("g", texts.name("channel", one.channel()));
      row.put("h", people(one));
      row.put("i", state(one, texts));
      row.put("j", Moments.day(one.closedAt()));
      row.put("k", one.journalLength() + "·" + shown(one.journalHead()));
      rows.add(row);
    }
    return rows;
  }

  private List<Map<String, ?>> totals(List<Recorded> cases, Texts texts) {
    Map<List<String>, int[]> counts = new LinkedHashMap<>();
    cases.stream()
        .sorted(
            Comparator.comparing((Recorded r) -> r.office())
                .thenComparing(r -> texts.name("item", r.item())))
        .forEach(
            one ->
                count(
                    counts.computeIfAbsent(
                        List.of(units.fullName(one.office()), texts.name("item", one.item())),
                        k -> new int[2]),
                    one));
    int[] all = new int[2];
    cases.forEach(one -> count(all, one));
    counts.put(List.of(texts.plain("register.total"), ""), all);
    List<Map<String, ?>> rows = new ArrayList<>();
    counts.forEach(
        (names, numbers) ->
            rows.add(
                Map.of(
                    "section",
                    "sum",
                    "a",
                    names.get(0),
                    "b",
                    names.get(1),
                    "n1",
                    numbers[0],
                    "n2",
                    numbers[1],
                    "n3",
                    numbers[0] - numbers[1])));
    return rows;
  }

  private static void count(int[] recordedAndClosed, Recorded one) {
    recordedAndClosed[0]++;
    if ("CLOSED".equals(one.state())) {
      recordedAndClosed[1]++;
    }
  }

  private String people(Recorded one) {
    String first = one.firstContact() == null ? "" : viewers.nameOf(one.firstContact());
    return one.handler() == null ? first : first + "／" + viewers.nameOf(one.handler());
  }

  private static String state(Recorded one, Texts texts) {
    String state = texts.name("state", one.state());
    return one.outcome() == null ? state : state + "／" + texts.name("outcome", one.outcome());
  }

  private static String shown(String hash) {
    return hash == null ? "" : hash.substring(0, Math.min(SHOWN_OF_HASH, hash.length()));
  }

  private static Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(Moments.ZONE).toInstant();
  }
}
