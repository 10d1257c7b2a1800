package org.shouwen.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.reporting.WagesCase.HASH;
import static org.shouwen.reporting.WagesCase.NUMBER;

import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shouwen.document.Archived;

/** The process report says all of a case, in either language and at once. */
class ProcessReportTest {
  private final PrintedCase printed = new PrintedCase();

  @Test
  void theReportIsArchivableAndTellsTheWholeCase() {
    byte[] pdf = Archived.kept("process-report", printed.pdf(Locale.SIMPLIFIED_CHINESE));

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
    byte[] pdf = Archived.kept("process-report-en", printed.pdf(Locale.ENGLISH));

    String text = Archived.text(pdf);
    assertThat(text).contains("Process report", "First contact", "Clocks", "Legal aid");
    assertThat(text).doesNotContain("首问责任人", "统一编号", "report.");
  }

  @Test
  void aWarmReportTakesLessThanASecond() {
    printed.pdf(Locale.SIMPLIFIED_CHINESE);
    Duration best =
        IntStream.range(0, 5)
            .mapToObj(i -> oneReport())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    assertThat(best).isLessThan(Duration.ofSeconds(1));
  }

  private Duration oneReport() {
    long start = System.nanoTime();
    printed.pdf(Locale.SIMPLIFIED_CHINESE);
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
