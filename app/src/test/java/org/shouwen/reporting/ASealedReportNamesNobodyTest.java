package org.shouwen.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.shouwen.reporting.WagesCase.HASH;
import static org.shouwen.reporting.WagesCase.NUMBER;
import static org.shouwen.reporting.WagesCase.START;
import static org.shouwen.reporting.WagesCase.entry;
import static org.shouwen.reporting.WagesCase.file;
import static org.shouwen.reporting.WagesCase.notice;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.shouwen.casefile.Papers;
import org.shouwen.document.Archived;

/** What is hidden on a screen is hidden on paper, in its titles and its journal too. */
class ASealedReportNamesNobodyTest {
  private final PrintedCase printed = new PrintedCase();

  @Test
  void aSealedCaseNamesNobody() {
    when(printed.cases.visible(NUMBER)).thenReturn(file("他打我，现在躲在朋友家", true));
    when(printed.journal.of(NUMBER))
        .thenReturn(
            List.of(
                entry(1, "OPENED", "渠道 DESK，由陆小曼代述", null),
                entry(
                    2, "PAPER_SERVED", "SUPPLEMENT_NOTICE 《补充材料通知书》，POST，受送达人 𠮷野㛃䶮", "2026-03-04"),
                entry(3, "PAPER_RECEIVED", "EVIDENCE 《陆小曼的病历》", HASH),
                entry(4, "CLASSIFIED", null, "LEGAL_AID 躲在朋友家")));
    when(printed.papers.of(NUMBER))
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

    String text = Archived.text(printed.pdf(Locale.SIMPLIFIED_CHINESE));
    assertThat(text).doesNotContain("𠮷野", "龑记", "朋友家", "陆小曼").contains("保密");
    assertThat(text.replaceAll("\\s", "")).contains("文书送达", "邮寄", "2026-03-04", "李接待");
  }
}
