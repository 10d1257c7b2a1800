package org.shouwen.intake.lifecycle;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final String TOLD = "TOLD";
  private static final String NOT_TOLD = "NOT_TOLD";
  private static final String POSTED = "PROGRESS_POSTED";

  /** What ends the attempts at telling a milestone; those of a later one of its kind are others. */
  private static final Set<String> LAST = Set.of(TOLD, POSTED);

  private final Cases cases;
  private final Journal journal;
  private final Outbox outbox;
  private final Attempts attempts;
  private final ObjectProvider<Proceedings> proceedings;

  /** The engine calls us and is called by us, so it is looked up when needed. */
  Telling(
      Cases cases,
      Journal journal,
      Outbox outbox,
      Attempts attempts,
      ObjectProvider<Proceedings> proceedings) {
    this.cases = cases;
    this.journal = journal;
    this.outbox = outbox;
    this.attempts = attempts;
    this.proceedings = proceedings;
  }

  public String nameOf(String milestone) {
    return Words.of(Words.MILESTONES, milestone);
  }

  /**
   * @param result TOLD, NOT_ANSWERED, DECLINED or NEW_REQUEST; who did not answer, or declined to
   *     listen, was not told
   * @param chased whether the resident asked to hurry: the handler hears of it
   * @return TOLD, TRY_AGAIN, or LOST after the third day on which it could not be told
   */
  public String record(
      String caseNumber,
      String milestone,
      String result,
      String means,
      String note,
      Boolean chased) {
    boolean told = result.equals(TOLD) || result.equals("NEW_REQUEST");
    int attempt = failed(caseNumber, milestone).size() + 1;
    journal.record(
        caseNumber,
        told ? TOLD : NOT_TOLD,
        nameOf(milestone)
            + "；"
            + title(result)
            + (told ? "；" : "，第" + attempt + "次；")
            + Words.labelled("方式", Words.of(Words.MEANS, means))
            + Words.labelled("内容", note));
    if (chased) {
      chase(caseNumber);
    }
    if (told) {
      return TOLD;
    }
    return attempts.enough(failed(caseNumber, milestone).stream()) ? "LOST" : "TRY_AGAIN";
  }

  /** When the office next opens after today, so that three attempts fall on three days. */
  public Date nextAttemptAt(String caseNumber) {
    return attempts.next();
  }

  /**
   * What could not be told was written; the matter goes on.
   *
   * @param letterNumber of the registered letter
   * @param postedOn ISO day
   */
  public void posted(String caseNumber, String milestone, String letterNumber, String postedOn) {
    journal.record(
        caseNumber, POSTED, nameOf(milestone) + "；挂号信 " + letterNumber + "，" + postedOn + " 寄出");
  }

  /** The attempts at this milestone that failed since it was last told or written. */
  private List<Journal.Entry> failed(String caseNumber, String milestone) {
    List<Journal.Entry> ofMilestone =
        journal.of(caseNumber).stream()
            .filter(e -> LAST.contains(e.action()) || e.action().equals(NOT_TOLD))
            .filter(e -> e.detail().startsWith(nameOf(milestone) + "；"))
            .toList();
    long last =
        ofMilestone.stream()
            .filter(e -> LAST.contains(e.action()))
            .mapToLong(Journal.Entry::seq)
            .max()
            .orElse(-1);
    return ofMilestone.stream().filter(e -> e.seq() > last).toList();
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
      case TOLD -> "已告知";
      case "NOT_ANSWERED" -> "未接";
      case "DECLINED" -> "拒接";
      case "NEW_REQUEST" -> "已告知，群众提出新诉求";
      default -> result;
    };
  }
}
