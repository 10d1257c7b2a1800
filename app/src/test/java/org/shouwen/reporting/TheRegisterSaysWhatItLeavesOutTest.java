package org.shouwen.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shouwen.casefile.RecordedCases;
import org.shouwen.casefile.RecordedCases.Recorded;
import org.shouwen.directory.Units;
import org.shouwen.document.Archived;
import org.shouwen.document.Printer;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.shouwen.reporting.CaseRegister.Wanted;

/** A list that had to be cut says so on its first page, and a long one says how far it has come. */
class TheRegisterSaysWhatItLeavesOutTest {
  private static final Instant MARCH = Instant.parse("2026-03-02T01:10:00Z");
  private static final Wanted WANTED =
      new Wanted(YearMonth.of(2026, 3), null, null, ReportFormat.PDF, Locale.SIMPLIFIED_CHINESE);
  private final RecordedCases recorded = mock(RecordedCases.class);

  @Test
  void whatIsLeftOutIsCountedOnTheFirstPage() {
    has(3, 50_004);
    assertThat(printed()).contains("只印最早登记的3件，共50,004件");
    has(3, 3);
    assertThat(printed()).doesNotContain("只印最早");
  }

  @Test
  void eachRowThatIsLaidOutIsTold() {
    has(3, 3);
    List<String> told = new ArrayList<>();
    register().of(WANTED, (done, total) -> told.add(done + "/" + total));
    // one total by office and item, the total of all, three cases
    assertThat(told).containsExactly("1/5", "2/5", "3/5", "4/5", "5/5");
  }

  private String printed() {
    return Archived.text(register().of(WANTED, CaseRegister.Progress.NONE)).replaceAll("\\s", "");
  }

  private void has(int rows, long all) {
    when(recorded.count(any())).thenReturn(all);
    when(recorded.of(any(), anyInt()))
        .thenReturn(
            IntStream.range(0, rows).mapToObj(TheRegisterSaysWhatItLeavesOutTest::row).toList());
  }

  private CaseRegister register() {
    Units units = mock(Units.class);
    when(units.fullName(anyString())).thenReturn("湖州市南浔区南浔镇");
    Viewers viewers = mock(Viewers.class);
    when(viewers.current()).thenReturn(Viewer.SYSTEM);
    when(viewers.nameOf(anyString())).thenReturn("李接待");
    Printer printer = new Printer(PrintedCase.FONTS);
    return new CaseRegister(
        recorded,
        new RegisterRows(units, viewers),
        units,
        viewers,
        PrintedCase.messages(),
        printer,
        PrintedCase.FONTS,
        new Exports(printer),
        Clock.fixed(MARCH, Moments.ZONE));
  }

  private static Recorded row(int i) {
    return new Recorded(
        "2026-330503001-%06d-K".formatted(i),
        "LEGAL_AID",
        "劳动报酬",
        "DESK",
        "IN_PROGRESS",
        null,
        "湖州市南浔区南浔镇",
        "330503001",
        "jiedai",
        "shencha",
        MARCH,
        MARCH,
        null,
        12,
        "a3f1a3f1a3f1");
  }
}
