package org.shouwen.intake.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reckoned by hand from Monday, 23 November 2026. */
class LegalLimitTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    "五十天前收到决定书要复议, 10",
    "处罚决定书送达已五十六天想复议, 4",
    "判决书昨天收到想上诉, 14",
    "上周三收到判决书十天内能上诉, 5",
    "11月14号收到一审判决想上诉, 6",
    "裁决书是十二天前签收的不服十五日内向法院起诉, 3",
    "通知是前天收到的五日内提交放弃声明, 3",
    "传票写11月30日开庭, 7",
    "开庭定在1月4号, 42",
  })
  void isReckonedFromTheText(String text, int left) {
    assertThat(LegalLimit.in(text, TODAY)).map(LegalLimit::left).hasValue(left);
  }

  @ParameterizedTest
  @CsvSource({"三天前收到快递", "想上诉没钱请律师", "11月31号开庭", "每月5号发工资", "''"})
  void isNotReckonedWhereNoneIsNamed(String text) {
    assertThat(LegalLimit.in(text, TODAY)).isEmpty();
  }
}
