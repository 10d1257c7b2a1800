package org.shouwen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shouwen.document.PaperContent.MissingItem;
import org.shouwen.legalaid.paper.SupplementNotice;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Each paper is a valid PDF/A-2b that says what the law wants said and loses no character of a
 * name.
 */
class PaperPrintTest {
  private static final Fonts FONTS = new Fonts();
  private static final Printer PRINTER = new Printer(FONTS);

  /** Templates that are no papers of a case. */
  private static final Set<String> REPORTS =
      Set.of("cases-register", "process-diagram", "process-report");

  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

  static Stream<PaperContent> papers() {
    return PaperSamples.ofAllLifecycles();
  }

  @Test
  void everyTemplateOfAPaperHasASampleAndEveryKindItsOwnCodeAndMark() throws IOException {
    List<PaperKind> kinds = papers().map(PaperContent::kind).distinct().toList();
    assertThat(kinds).extracting(PaperKind::code).doesNotHaveDuplicates();
    assertThat(kinds).extracting(PaperKind::mark).doesNotHaveDuplicates();
    assertThat(
            Stream.of(
                    new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:reports/*.jrxml"))
                .map(report -> report.getFilename().replace(".jrxml", ""))
                .filter(name -> !REPORTS.contains(name)))
        .containsExactlyInAnyOrderElementsOf(kinds.stream().map(PaperKind::template).toList());
  }

  @ParameterizedTest
  @MethodSource("papers")
  void eachIsArchivableAndKeepsEveryName(PaperContent content) {
    PrintableText printable = new PrintableText(FONTS);
    byte[] pdf = print(content, printable);

    Archived.isPdfA2b(pdf);
    assertThat(printable.whole()).isTrue();
    assertThat(Archived.text(pdf).replaceAll("\\s", ""))
        .contains(content.kind().title())
        .contains("湖州南浔援字〔2026〕8号")
        .contains("𠮷野龑㛃䶮")
        .contains("2026年3月9日");
  }

  @Test
  void aNoticeOfManyItemsGoesOnOverPagesAndKeepsEachRowWhole() {
    byte[] pdf = print(supplement(40), new PrintableText(FONTS));

    Archived.isPdfA2b(pdf);
    String text = Archived.text(Archived.kept("supplement-long", pdf)).replaceAll("\\s", "");
    IntStream.rangeClosed(1, 40).forEach(i -> assertThat(text).contains("第" + i + "项材料"));
    assertThat(text).contains("视为撤回申请").contains("共").contains("页");
  }

  @Test
  void whatNoFontShowsIsNamedAndNotLost() {
    PrintableText printable = new PrintableText(FONTS);

    assertThat(printable.of("\uD884\uDF50面😭李\u202E四\u0000André 合隆")).isEqualTo("〓面〓李〓四〓André 合隆");
    assertThat(printable.missing()).isEqualTo("U+31350 U+1F62D U+202E U+0000");
    assertThat(printable.note()).contains("U+31350");
  }

  private static SupplementNotice supplement(int items) {
    return new SupplementNotice(
        IntStream.rangeClosed(1, items)
            .mapToObj(
                i ->
                    new MissingItem(
                        "第" + i + "项材料：经济困难状况说明表",
                        "核查经济困难状况（第四十一条）",
                        i % 2 == 0 ? "个人诚信承诺书" : null))
            .toList(),
        10,
        true,
        items > 10 ? "前次遗漏" : null);
  }

  private static byte[] print(PaperContent content, PrintableText printable) {
    PaperKind kind = content.kind();
    PaperParameters parameters =
        new PaperParameters(content, printable)
            .with("organ", "湖州市南浔区法律援助中心")
            .with("bureau", "湖州市南浔区司法局")
            .with("title", kind.title())
            .with("number", "湖州南浔援字〔2026〕8号")
            .with("caseNumber", "2026-330503-000012-K")
            .with("date", PaperParameters.words(DAY))
            .with("addressee", "𠮷野龑㛃䶮")
            .with("person", "𠮷野龑㛃䶮，男，1982年3月15日出生，公民身份号码990381********1299")
            .with("actingFor", null);
    return Archived.kept(
        kind.template(),
        PRINTER.pdf(
            PRINTER.fill(kind.template(), parameters.values(), parameters.rows()), kind.title()));
  }
}
