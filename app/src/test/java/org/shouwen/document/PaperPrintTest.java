package org.shouwen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shouwen.document.PaperContent.AssignmentNotice;
import org.shouwen.document.PaperContent.FileReturnNotice;
import org.shouwen.document.PaperContent.GrantDecision;
import org.shouwen.document.PaperContent.Ground;
import org.shouwen.document.PaperContent.Material;
import org.shouwen.document.PaperContent.MaterialsReceipt;
import org.shouwen.document.PaperContent.MissingItem;
import org.shouwen.document.PaperContent.RefusalDecision;
import org.shouwen.document.PaperContent.ReturnedItem;
import org.shouwen.document.PaperContent.SupplementNotice;

/**
 * Each paper is a valid PDF/A-2b that says what the law wants said and loses no character of a
 * name.
 */
class PaperPrintTest {
  private static final Fonts FONTS = new Fonts();
  private static final Printer PRINTER = new Printer(FONTS);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

  static Stream<PaperContent> papers() {
    return Stream.of(
        new MaterialsReceipt(
            List.of(
                new Material("法律援助申请表", 1, true),
                new Material("居民身份证", 1, false),
                new Material("经济困难状况说明表（含诚信承诺）", 1, true),
                new Material("劳动合同、工资转账记录、与工地负责人的微信聊天记录截图共十二页", 2, false)),
            DAY,
            "李接待",
            LocalDate.of(2026, 3, 16)),
        supplement(4),
        new GrantDecision(
            "劳动报酬纠纷",
            "劳动仲裁代理",
            "申请人",
            List.of(
                new Ground("申请事项为请求支付劳动报酬，属于可以申请法律援助的事项", "《中华人民共和国法律援助法》第三十一条第六项"),
                new Ground("申请人为进城务工人员，请求支付劳动报酬，免予核查经济困难状况", "《中华人民共和国法律援助法》第四十二条第三项"))),
        new RefusalDecision(
            "民间借贷纠纷",
            "申请人请求朱镕基返还借款五千元，家庭人均月收入高于本地经济困难标准，不属于免予核查经济困难状况的人员。",
            List.of(
                new Ground("申请事项不属于可以申请法律援助的事项", "《中华人民共和国法律援助法》第三十一条"),
                new Ground("申请人不符合经济困难标准", "《中华人民共和国法律援助法》第三十四条")),
            15,
            true),
        new AssignmentNotice(
            "浙江龑和律师事务所",
            "陈㛃䶮",
            "0572-1234567",
            "受援人点援",
            "劳动报酬纠纷",
            "劳动仲裁代理",
            "申请人",
            "湖州南浔援给字〔2026〕12号",
            null),
        new FileReturnNotice(
            "浙江龑和律师事务所",
            "陈㛃䶮",
            "劳动报酬纠纷",
            "湖州南浔援指字〔2026〕3号",
            List.of(new ReturnedItem("仲裁裁决书送达回证"), new ReturnedItem("授权委托书原件"))));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void eachIsArchivableAndKeepsEveryName(PaperContent content) {
    PrintableText printable = new PrintableText(FONTS);
    byte[] pdf = print(content, printable);

    Archived.isPdfA2b(pdf);
    assertThat(printable.whole()).isTrue();
    assertThat(Archived.text(pdf).replaceAll("\\s", ""))
        .contains(PaperKind.valueOf(content.kind()).title)
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
    PaperKind kind = PaperKind.valueOf(content.kind());
    PaperParameters parameters =
        new PaperParameters(content, printable)
            .with("organ", "湖州市南浔区法律援助中心")
            .with("bureau", "湖州市南浔区司法局")
            .with("title", kind.title)
            .with("number", "湖州南浔援字〔2026〕8号")
            .with("caseNumber", "2026-330503-000012-K")
            .with("date", PaperParameters.words(DAY))
            .with("addressee", "𠮷野龑㛃䶮")
            .with("person", "𠮷野龑㛃䶮，男，1982年3月15日出生，公民身份号码990381********1299")
            .with("actingFor", null);
    return Archived.kept(
        kind.template(),
        PRINTER.pdf(
            PRINTER.fill(kind.template(), parameters.values(), parameters.rows()), kind.title));
  }
}
