package org.shouwen.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.shouwen.complaint.paper.Acceptance;
import org.shouwen.complaint.paper.ComplaintDecision;
import org.shouwen.complaint.paper.ComplaintRefusal;
import org.shouwen.complaint.paper.ComplaintReply;
import org.shouwen.complaint.paper.ComplaintSupplementNotice;
import org.shouwen.complaint.paper.ComplaintTransfer;
import org.shouwen.complaint.paper.DefenceCall;
import org.shouwen.complaint.paper.ItemFound;
import org.shouwen.complaint.paper.ItemRaised;
import org.shouwen.complaint.paper.RegisterSheet;
import org.shouwen.complaint.paper.ResumptionNotice;
import org.shouwen.complaint.paper.SubjectNotice;
import org.shouwen.complaint.paper.SuspensionNotice;
import org.shouwen.complaint.paper.Termination;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperContent.Ground;
import org.shouwen.document.PaperContent.MissingItem;
import org.shouwen.document.PaperSamples;

/** The papers of complaints as they might be. */
public class ComplaintPaperSamples implements PaperSamples {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

  /**
   * Also complained of, so that papers which name no complainant still prove the name's letters.
   */
  private static final String SUBJECT = "𠮷野龑㛃䶮";

  private static final List<ItemFound> FOUND =
      List.of(
          new ItemFound("没有一次性告知办理继承公证所需的材料，让投诉人跑了四趟", "查实", "《公证程序规则》"),
          new ItemFound("多收公证费二百元", "不实", "收费票据与标准相符"));

  @Override
  public Stream<PaperContent> samples() {
    return Stream.of(
        new RegisterSheet(
            "公证",
            SUBJECT,
            "湖州市某某公证处",
            "更正公证书，赔礼道歉",
            "公证书、通话记录",
            DAY,
            "陶素",
            List.of(new ItemRaised("没有一次性告知材料"), new ItemRaised("多收公证费"))),
        new ComplaintSupplementNotice(
            List.of(new MissingItem("具体的事实和理由", "能够逐项查证", null)), 10, true, "新发现，此前不可能知道"),
        new Acceptance("公证", SUBJECT, DAY, "60日", "《公证执业活动投诉处理办法》"),
        new ComplaintRefusal(
            SUBJECT, "投诉事项已经法院判决，没有新的事实和证据", "可以依法申请再审", List.of(new Ground("投诉事项已经处理", "条号待核"))),
        new ComplaintTransfer("嘉兴市南湖区司法局", SUBJECT, "执业机构在你区", "投诉登记表一份\n公证书一份"),
        new DefenceCall(SUBJECT, "湖州市某某公证处", "是否一次性告知\n收费是否有依据", "该件公证卷宗", 10, true),
        new SuspensionNotice(SUBJECT, "投诉人申请公证复查", "《公证执业活动投诉处理办法》第二十三条", "湖州市某某公证处"),
        new ResumptionNotice(SUBJECT, DAY, "复查维持原公证书"),
        new Termination(SUBJECT, "投诉人书面撤回投诉", List.of(new Ground("投诉人书面撤回投诉", "条号待核"))),
        new ComplaintDecision(SUBJECT, "湖州市某某公证处", "投诉部分成立", "未一次性告知属实", "责令限期改正", FOUND),
        new ComplaintReply(
            SUBJECT,
            "湖州南浔投决字〔2026〕1号",
            "投诉部分成立",
            "《公证程序规则》",
            "已责令改正",
            "对本答复不服的，可以自知道之日起六十日内依法申请行政复议",
            "《中华人民共和国行政复议法》第二十条",
            FOUND),
        new SubjectNotice(
            SUBJECT, "湖州市某某公证处", "湖州南浔投决字〔2026〕1号", "投诉部分成立", "责令限期改正", "十日内提交改正情况", FOUND));
  }
}
