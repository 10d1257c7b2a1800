package org.shouwen.legalaid;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperContent.Ground;
import org.shouwen.document.PaperContent.MissingItem;
import org.shouwen.document.PaperSamples;
import org.shouwen.legalaid.paper.AssignmentNotice;
import org.shouwen.legalaid.paper.FileReturnNotice;
import org.shouwen.legalaid.paper.GrantDecision;
import org.shouwen.legalaid.paper.Material;
import org.shouwen.legalaid.paper.MaterialsReceipt;
import org.shouwen.legalaid.paper.RefusalDecision;
import org.shouwen.legalaid.paper.ReturnedItem;
import org.shouwen.legalaid.paper.SupplementNotice;

/** The papers of legal aid as they might be. */
public class AidPaperSamples implements PaperSamples {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

  @Override
  public Stream<PaperContent> samples() {
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
        new SupplementNotice(
            List.of(
                new MissingItem("经济困难状况说明表", "核查经济困难状况（第四十一条）", "个人诚信承诺书"),
                new MissingItem("与争议有关的证据材料", "审查申请事项（第四十三条）", null)),
            10,
            true,
            null),
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
}
