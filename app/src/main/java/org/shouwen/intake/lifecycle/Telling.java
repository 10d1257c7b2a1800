package org.shouwen.intake.lifecycle;

import java.util.Map;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Proceedings;
import org.shouwen.notification.Outbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 里程碑告知: the resident hears of each step, and at least every thirty days that there is none. */
@Component
public class Telling {
  private static final String MESSAGE = "Message_Milestone";
  private final Cases cases;
  private final Journal journal;
  private final Outbox outbox;
  private final ObjectProvider<Proceedings> proceedings;

  /** The engine calls us and is called by us, so it is looked up when needed. */
  Telling(Cases cases, Journal journal, Outbox outbox, ObjectProvider<Proceedings> proceedings) {
    this.cases = cases;
    this.journal = journal;
    this.outbox = outbox;
    this.proceedings = proceedings;
  }

  public String nameOf(String milestone) {
    return Words.of(Words.MILESTONES, milestone);
  }

  /**
   * @param result TOLD, NOT_ANSWERED, DECLINED or NEW_REQUEST
   * @param chased whether the resident asked to hurry: the handler hears of it
   */
  public void record(
      String caseNumber,
      String milestone,
      String result,
      String means,
      String note,
      Boolean chased) {
    journal.record(
        caseNumber,
        "TOLD",
        nameOf(milestone)
            + "；"
            + title(result)
            + "；"
            + Words.labelled("方式", Words.of(Words.MEANS, means))
            + Words.labelled("内容", note));
    if (chased) {
      chase(caseNumber);
    }
  }

  /** Thirty days without a word: asks the first contact for one. */
  public void remind(String caseNumber) {
    proceedings.getObject().correlate(caseNumber, MESSAGE, Map.of("milestone", "THIRTY_DAYS"));
  }

  private void chase(String caseNumber) {
    String handler = cases.find(caseNumber).map(Cases.CaseFile::handler).orElse(null);
    journal.record(caseNumber, "CHASED", "群众催办，已转告承办人");
    if (handler != null) {
      outbox.post("staff:" + handler, caseNumber, "群众催办 " + caseNumber, "群众向首问人催办，请查看案件进展。");
    }
  }

  private static String title(String result) {
    return switch (result) {
      case "TOLD" -> "已告知";
      case "NOT_ANSWERED" -> "未接";
      case "DECLINED" -> "拒接";
      case "NEW_REQUEST" -> "已告知，群众提出新诉求";
      default -> result;
    };
  }
}
