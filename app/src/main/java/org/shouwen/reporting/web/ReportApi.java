package org.shouwen.reporting.web;

import org.shouwen.problem.NotFound;
import org.shouwen.problem.Refused;
import org.shouwen.reporting.CaseRegister;
import org.shouwen.reporting.CaseRegister.Progress;
import org.shouwen.reporting.CaseRegister.Wanted;
import org.shouwen.reporting.ProcessReport;
import org.shouwen.reporting.ReportFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports over HTTP: a case's process for who may see the case, lists for who reads reports. */
@RestController
class ReportApi {
  /** Cases for which a program may wait; more are ordered on the page. */
  private static final int MOST = 10_000;

  private final ProcessReport report;
  private final CaseRegister register;
  private final Readers readers;
  private final Asking asking;

  ReportApi(ProcessReport report, CaseRegister register, Readers readers, Asking asking) {
    this.report = report;
    this.register = register;
    this.readers = readers;
    this.asking = asking;
  }

  /**
   * @param lang {@code en} for an English frame, Chinese else
   */
  @GetMapping(path = "/api/cases/{number}/report.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> process(
      @PathVariable String number, @RequestParam(defaultValue = "zh") String lang) {
    return ReportFile.of(
        report.pdf(number, Asking.language(lang)), ReportFormat.PDF, number + ".pdf");
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
    if (!name.equals("cases")) {
      throw new NotFound("没有这张报表。");
    }
    Wanted wanted = asking.register(month, unit, item, format, lang);
    if (register.count(wanted) > Math.min(MOST, wanted.format().most)) {
      throw new Refused("件数太多，请按单位或事项分开取，或者在报表页面交后台制作。");
    }
    return ReportFile.of(register.of(wanted, Progress.NONE), wanted.format(), wanted.fileName());
  }
}
