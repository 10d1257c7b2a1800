package org.shouwen.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperPrint;
import org.shouwen.casefile.RecordedCases;
import org.shouwen.casefile.RecordedCases.Recorded;
import org.shouwen.directory.Units;
import org.shouwen.document.Fonts;
import org.shouwen.document.PrintableText;
import org.shouwen.document.Printer;
import org.shouwen.identity.Viewers;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceResourceBundle;
import org.springframework.stereotype.Service;

/**
 * The month's register 办件台账: the cases recorded in it, and totals by office and item that count
 * nothing but its own rows. Each row carries the length and head of its journal.
 */
@Service
public class CaseRegister {
  private final RecordedCases recorded;
  private final RegisterRows rows;
  private final Units units;
  private final Viewers viewers;
  private final MessageSource messages;
  private final Printer printer;
  private final Fonts fonts;
  private final Exports exports;
  private final Clock clock;

  CaseRegister(
      RecordedCases recorded,
      RegisterRows rows,
      Units units,
      Viewers viewers,
      MessageSource messages,
      Printer printer,
      Fonts fonts,
      Exports exports,
      Clock clock) {
    this.recorded = recorded;
    this.rows = rows;
    this.units = units;
    this.viewers = viewers;
    this.messages = messages;
    this.printer = printer;
    this.fonts = fonts;
    this.exports = exports;
    this.clock = clock;
  }

  /** How many cases the current viewer's register would list, were there no longest one. */
  public long count(Wanted wanted) {
    return recorded.count(wanted.span());
  }

  /**
   * The current viewer's.
   *
   * @param told after each row that was laid out
   */
  public byte[] of(Wanted wanted, Progress told) {
    long all = count(wanted);
    List<Recorded> cases = recorded.of(wanted.span(), wanted.format().most);
    Texts texts = new Texts(messages, wanted.locale());
    PrintableText printable = new PrintableText(fonts);
    CountedRows source = new CountedRows(rows.of(cases, texts, printable), told);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put(JRParameter.REPORT_LOCALE, wanted.locale());
    parameters.put(
        JRParameter.REPORT_RESOURCE_BUNDLE,
        new MessageSourceResourceBundle(messages, wanted.locale()));
    parameters.put(JRParameter.IS_IGNORE_PAGINATION, wanted.format() != ReportFormat.PDF);
    parameters.put("period", period(wanted, texts));
    parameters.put(
        "printed", texts.of("printed", Moments.minute(clock.instant()), viewers.current().name()));
    parameters.put(
        "cutNote", all <= cases.size() ? null : texts.plain("register.cut", cases.size(), all));
    parameters.put(
        "missingNote", printable.whole() ? null : texts.of("missing", printable.missing()));
    JasperPrint print = printer.fill("cases-register", parameters, source);
    return exports.as(wanted.format(), print, texts.plain("register.title") + " " + wanted.month());
  }

  private String period(Wanted wanted, Texts texts) {
    return texts.plain(
        "register.period",
        wanted.month().toString(),
        wanted.unit() == null || wanted.unit().isBlank()
            ? texts.plain("register.allUnits")
            : units.fullName(wanted.unit()));
  }

  /** Told how far a list has come. */
  @FunctionalInterface
  public interface Progress {
    Progress NONE = (done, total) -> {};

    void rows(int done, int total);
  }

  /**
   * @param unit code of a place, null for all that the viewer sees
   * @param item null for any
   */
  public record Wanted(
      YearMonth month, String unit, String item, ReportFormat format, Locale locale) {
    RecordedCases.Span span() {
      return new RecordedCases.Span(start(month), start(month.plusMonths(1)), unit, item);
    }

    private static Instant start(YearMonth month) {
      return month.atDay(1).atStartOfDay(Moments.ZONE).toInstant();
    }

    /** e.g. {@code cases-2026-11.pdf} */
    public String fileName() {
      return "cases-" + month + "." + format.name().toLowerCase(Locale.ROOT);
    }
  }
}
