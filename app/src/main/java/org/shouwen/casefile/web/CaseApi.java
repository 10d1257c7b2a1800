package org.shouwen.casefile.web;

import java.util.List;
import java.util.Locale;
import org.shouwen.casefile.CaseSearch;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.PersonalData;
import org.shouwen.casefile.Writers;
import org.shouwen.clock.CaseClocks;
import org.shouwen.clock.ClockView;
import org.shouwen.directory.Units;
import org.shouwen.identity.Viewers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases for staff, each one's own units and role; what one may not see is not there (404). */
@RestController
@RequestMapping("/api/cases")
class CaseApi {
  private final Cases cases;
  private final CaseSearch search;
  private final CaseClocks clocks;
  private final PersonalData personalData;
  private final Writers writers;
  private final Units units;
  private final Viewers viewers;

  CaseApi(
      Cases cases,
      CaseSearch search,
      CaseClocks clocks,
      PersonalData personalData,
      Writers writers,
      Units units,
      Viewers viewers) {
    this.cases = cases;
    this.search = search;
    this.clocks = clocks;
    this.personalData = personalData;
    this.writers = writers;
    this.units = units;
    this.viewers = viewers;
  }

  @GetMapping
  CaseSearch.Page list(
      @RequestParam(required = false) String item,
      @RequestParam(required = false) String state,
      @RequestParam(required = false) String unit,
      @RequestParam(required = false) String q,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size,
      @RequestParam(required = false) String sort) {
    return search.find(new CaseSearch.Query(item, state, unit, q, page, size, sort));
  }

  @GetMapping("/{number}")
  CaseView one(@PathVariable String number) {
    CaseFile file = cases.visible(number);
    return CaseView.of(
        file,
        units.fullName(file.unitCode()),
        viewers.nameOf(file.firstContact()),
        file.handler() == null ? null : viewers.nameOf(file.handler()));
  }

  /** Explanations in the language that the caller accepts. */
  @GetMapping("/{number}/clocks")
  List<ClockView> clocks(@PathVariable String number, Locale locale) {
    cases.visible(number);
    return clocks.of(number, locale);
  }

  /** The clear values of one party, on purpose: the reason goes to the access log. */
  @PostMapping("/{number}/parties/{party}/reveal")
  PersonalData.Clear reveal(
      @PathVariable String number, @PathVariable String party, @RequestBody Reason reason) {
    writers.check(number);
    return personalData.reveal(number, party, reason.reason());
  }

  record Reason(String reason) {}
}
