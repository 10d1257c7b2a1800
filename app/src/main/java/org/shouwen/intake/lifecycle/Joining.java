package org.shouwen.intake.lifecycle;

import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Journal;
import org.shouwen.notification.Outbox;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.springframework.stereotype.Component;

/** 并案: a chasing call or a double belongs to the case that exists, and its people hear of it. */
@Component
public class Joining {
  private final Cases cases;
  private final Journal journal;
  private final Outbox outbox;

  Joining(Cases cases, Journal journal, Outbox outbox) {
    this.cases = cases;
    this.journal = journal;
    this.outbox = outbox;
  }

  /**
   * @param relation CHASING, SAME, SUPPLEMENT or DISSATISFIED
   * @throws InvalidInput when there is no such original, it is this case itself, one that the
   *     viewer may not see (told as if there were none), or one that is closed
   */
  public void join(String caseNumber, String originalNumber, String relation, String note) {
    String number = originalNumber.strip();
    if (number.equals(caseNumber)) {
      throw new InvalidInput("originalNumber", "原案不能是本案自己");
    }
    CaseFile original = seen(number);
    if (original.state().equals("CLOSED")) {
      throw new InvalidInput("originalNumber", "案件 " + number + " 已销号，请新开");
    }
    String what = title(relation) + "；" + Words.labelled("说明", note);
    journal.record(number, "CHASED", what + "来自 " + caseNumber);
    journal.record(caseNumber, "JOINED", what + "并入 " + number);
    outbox.post("staff:" + original.firstContact(), number, title(relation) + " " + number, what);
    cases.close(caseNumber, Outcome.JOINED.title());
  }

  private CaseFile seen(String number) {
    try {
      return cases.visible(number);
    } catch (NotFound none) {
      throw new InvalidInput("originalNumber", none.getMessage());
    }
  }

  private static String title(String relation) {
    return switch (relation) {
      case "CHASING" -> "群众催办";
      case "SAME" -> "同一诉求重复提出";
      case "SUPPLEMENT" -> "群众补充材料或情况";
      case "DISSATISFIED" -> "群众对结果不满";
      default -> relation;
    };
  }
}
