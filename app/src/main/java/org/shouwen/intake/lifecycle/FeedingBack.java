package org.shouwen.intake.lifecycle;

import java.util.Date;
import java.util.stream.Stream;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.springframework.stereotype.Component;

/** 反馈: the first contact brings the result to the resident, whatever it is. */
@Component
public class FeedingBack {
  private static final String NOT_REACHED = "NOT_REACHED";
  private final Cases cases;
  private final Journal journal;
  private final Attempts attempts;

  FeedingBack(Cases cases, Journal journal, Attempts attempts) {
    this.cases = cases;
    this.journal = journal;
    this.attempts = attempts;
  }

  /**
   * @param opinion ACCEPTED, OBJECTS or NOT_REACHED
   * @param evidence number of a recording, a message or a signature
   * @return FED_BACK, OBJECTS, TRY_AGAIN, or LOST after the third day on which nobody was reached
   */
  public String record(
      String caseNumber,
      String opinion,
      String means,
      String summary,
      Boolean remediesTold,
      String evidence) {
    if (opinion.equals(NOT_REACHED)) {
      journal.record(caseNumber, NOT_REACHED, "未联系上；" + Words.labelled("凭证", evidence));
      return attempts.enough(failed(caseNumber)) ? "LOST" : "TRY_AGAIN";
    }
    boolean objects = opinion.equals("OBJECTS");
    journal.record(
        caseNumber,
        "FED_BACK",
        (objects ? "有异议；" : "认可；")
            + Words.labelled("方式", Words.of(Words.MEANS, means))
            + Words.labelled("结果", summary)
            + (remediesTold ? "已讲明救济途径；" : "")
            + Words.labelled("凭证", evidence));
    if (objects) {
      return "OBJECTS";
    }
    cases.setState(caseNumber, "RATING");
    return "FED_BACK";
  }

  /** When the office next opens after today, so that three attempts fall on three days. */
  public Date nextAttemptAt(String caseNumber) {
    return attempts.next();
  }

  /** The reasons and the remedies that were explained to somebody who objects. */
  public void explain(String caseNumber, String explanation, String remedy) {
    journal.record(
        caseNumber,
        "EXPLAINED",
        Words.labelled("释明", explanation) + Words.labelled("救济途径", remedy));
    cases.setState(caseNumber, "RATING");
  }

  /**
   * @param letterNumber of the registered letter
   * @param postedOn ISO day
   * @return the outcome that the request then has
   */
  public String giveUp(String caseNumber, String letterNumber, String postedOn) {
    journal.record(caseNumber, "LETTER_POSTED", "挂号信 " + letterNumber + "，" + postedOn + " 寄出");
    return Outcome.LOST.title();
  }

  private Stream<Journal.Entry> failed(String caseNumber) {
    return journal.of(caseNumber).stream().filter(entry -> entry.action().equals(NOT_REACHED));
  }
}
