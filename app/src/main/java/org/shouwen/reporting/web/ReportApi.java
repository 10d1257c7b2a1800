package org.shouwen.reporting.web;

import java.util.Locale;
import org.shouwen.reporting.ProcessReport;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The process report of a case over HTTP, for staff who may see the case. */
@RestController
class ReportApi {
  private final ProcessReport report;

  ReportApi(ProcessReport report) {
    this.report = report;
  }

  /**
   * @param lang {@code en} for an English frame, Chinese else
   */
  @GetMapping(path = "/api/cases/{number}/report.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> report(
      @PathVariable String number, @RequestParam(defaultValue = "zh") String lang) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(number + ".pdf").build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .body(report.pdf(number, language(lang)));
  }

  static Locale language(String tag) {
    return tag.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }
}
