package org.shouwen.reporting.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.shouwen.reporting.CaseRegister;
import org.shouwen.reporting.ProcessReport;
import org.shouwen.reporting.ReportFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports over HTTP: a case's process for who may see the case, lists for who reads reports. */
@RestController
class ReportApi {
  private final ProcessReport report;
  private final CaseRegister register;
  private final Readers readers;
  private final Clock clock;

  ReportApi(ProcessReport report, CaseRegister register, Readers readers, Clock clock) {
    this.report = report;
    this.register = register;
    this.readers = readers;
    this.clock = clock;
  }

  /**
   * @param lang {@code en} for an English frame, Chinese else
   */
  @GetMapping(path = "/api/cases/{number}/report.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> process(
      @PathVariable String number, @RequestParam(defaultValue = "zh") String lang) {
    return file(report.pdf(number, language(lang)), ReportFormat.PDF, number);
  }

  /**
   * A list; today there is one, {@code cases}, the month's register.
   *
   * @param month e.g. 2026-11, the running one if absent
   * @param unit code of a place, whose subtree is meant
   */
  @GetMapping("/api/reports/{name}.{format}")
  ResponseEntity<byte[]> list(
      @PathVariable String name,
      @PathVariable String format,
      @RequestParam(required = false) String month,
      @RequestParam(required = false) String unit,
      @RequestParam(required = false) String item,
      @RequestParam(defaultValue = "zh") String lang) {
    readers.check();
    ReportFormat as =
        ReportFormat.named(format)
            .filter(known -> name.equals("cases"))
            .orElseThrow(() -> new NotFound("没有这张报表。"));
    YearMonth of = month(month);
    return file(register.of(of, unit, item, as, language(lang)), as, "cases-" + of);
  }

  private YearMonth month(String month) {
    if (month == null || month.isBlank()) {
      return YearMonth.now(clock);
    }
    try {
      return YearMonth.parse(month);
    } catch (DateTimeException e) {
      throw new InvalidInput("month", "月份写作 2026-11。");
    }
  }

  private static ResponseEntity<byte[]> file(byte[] content, ReportFormat format, String name) {
    ContentDisposition.Builder place =
        format == ReportFormat.XLSX ? ContentDisposition.attachment() : ContentDisposition.inline();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(format.mediaType))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            place.filename(name + "." + format.name().toLowerCase(Locale.ROOT)).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        // The exporter writes its styles into the elements; nothing else is needed or allowed.
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
        .body(content);
  }

  private static Locale language(String tag) {
    return tag.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }
}
