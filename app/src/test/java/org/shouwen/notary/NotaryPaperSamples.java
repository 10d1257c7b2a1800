package org.shouwen.notary;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperContent.Ground;
import org.shouwen.document.PaperContent.MissingItem;
import org.shouwen.document.PaperSamples;
import org.shouwen.notary.paper.AcceptanceSlip;
import org.shouwen.notary.paper.AppointmentSlip;
import org.shouwen.notary.paper.DeedRecord;
import org.shouwen.notary.paper.ForceMajeureLetter;
import org.shouwen.notary.paper.InformingLetter;
import org.shouwen.notary.paper.NonAcceptance;
import org.shouwen.notary.paper.Referral;
import org.shouwen.notary.paper.RefusalToNotarize;
import org.shouwen.notary.paper.ReviewInadmissible;
import org.shouwen.notary.paper.ReviewOutcome;
import org.shouwen.notary.paper.SupplementLetter;
import org.shouwen.notary.paper.Termination;
import org.shouwen.notary.paper.VerificationLetter;

/** The papers of notarization as they might be. */
public class NotaryPaperSamples implements PaperSamples {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
  private static final String DEED = "湖州南浔公证字〔2025〕7号";
  private static final List<MissingItem> MATERIALS =
      List.of(
          new MissingItem("全部法定继承人的亲属关系证明", "确认继承人范围", "人事档案、户籍底册"),
          new MissingItem("放弃继承的声明书", "确认继承人意思", null));

  @Override
  public Stream<PaperContent> samples() {
    return Stream.of(
        new AppointmentSlip("继承公证", "公证人员上门", DAY, MATERIALS),
        new Referral("湖州市吴兴公证处", "继承公证", DAY, MATERIALS),
        new AcceptanceSlip("继承公证", DAY, "龚㛃䶮"),
        new InformingLetter("遗嘱公证", "龚㛃䶮"),
        new NonAcceptance(
            "继承公证", "继承人之间对房屋归属有争议。", List.of(new Ground("申请人之间对申请公证的事项有争议", "公证程序规则（受理条件，条号待核）"))),
        new SupplementLetter(30, "前次告知遗漏，已记录", MATERIALS),
        new VerificationLetter("被继承人的婚姻登记情况", "湖州市南浔区民政局"),
        new ForceMajeureLetter("台风停工"),
        new DeedRecord("继承公证", "龚㛃䶮", "龚慎", DAY, 3),
        new RefusalToNotarize(
            "委托公证",
            "委托人身份经两次核验仍不能确认",
            200,
            List.of(new Ground("当事人虚构、隐瞒事实，或者提供虚假证明材料的", "《中华人民共和国公证法》第三十一条第五项"))),
        new Termination(
            "继承公证",
            "当事人六个月未补充材料",
            0,
            List.of(new Ground("因当事人的原因致使该公证事项在六个月内不能办结的", "公证程序规则第五十条（条号待核）"))),
        new ReviewOutcome(DEED, "姓名中“𠮷”字误作“吉”。", "收回公证书，更正后重新发给当事人", 60),
        new ReviewInadmissible(DEED, "已超过一年，最后一日为2026-03-02"));
  }
}
