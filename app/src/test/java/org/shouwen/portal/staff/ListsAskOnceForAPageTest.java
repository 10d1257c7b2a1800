package org.shouwen.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.SqlProbe;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.OpenedCase;
import org.shouwen.casefile.RecordedCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;

/** A list of many costs the database what a list of one does. */
@ServerTest
class ListsAskOnceForAPageTest {
  private static final String UNIT = "330503105";

  @Autowired Cases cases;
  @Autowired CaseListController list;
  @Autowired DeskController desk;
  @Autowired RecordedCases recorded;
  @Autowired Clock clock;

  @Test
  void theCasesOfAPageBringTheirClocksTogether() {
    open(1);
    Model one = new ExtendedModelMap();
    list(one);
    List<String> forOne = SqlProbe.statementsOf(() -> list(new ExtendedModelMap()));

    open(5);
    Model many = new ExtendedModelMap();
    List<String> forMany = SqlProbe.statementsOf(() -> list(many));

    assertThat(lines(many)).hasSizeGreaterThan(lines(one).size()).allMatch(l -> l.next() != null);
    assertThat(forMany).hasSameSizeAs(forOne).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void theDeskCountsAllStatesAtOnce() {
    open(3);
    desk.desk(new ExtendedModelMap(), Locale.SIMPLIFIED_CHINESE);
    assertThat(
            SqlProbe.statementsOf(
                () -> desk.desk(new ExtendedModelMap(), Locale.SIMPLIFIED_CHINESE)))
        .hasSizeLessThanOrEqualTo(7);
  }

  @Test
  void aRegisterReadsNoMoreThanItPrints() {
    open(1);
    Instant now = clock.instant();
    var span =
        new RecordedCases.Span(
            now.minus(4000, ChronoUnit.DAYS), now.plus(4000, ChronoUnit.DAYS), UNIT, null);
    var rows = new ArrayList<RecordedCases.Recorded>();
    List<String> statements = SqlProbe.statementsOf(() -> rows.addAll(recorded.of(span, 10)));
    assertThat(rows).isNotEmpty();
    assertThat(statements)
        .filteredOn(sql -> sql.contains("sw_case"))
        .singleElement()
        .asString()
        .doesNotContain("*", "request_text", "tracking", "select min");
  }

  private void list(Model model) {
    list.list(new Asked(null, null, null, UNIT, null, null), model, Locale.SIMPLIFIED_CHINESE);
  }

  @SuppressWarnings("unchecked")
  private static List<CaseLines.CaseLine> lines(Model model) {
    return (List<CaseLines.CaseLine>) model.getAttribute("lines");
  }

  private void open(int times) {
    for (int i = 0; i < times; i++) {
      cases.open(OpenedCase.of(UNIT, OpenedCase.TEXT));
    }
  }
}
