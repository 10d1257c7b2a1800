package org.shouwen.intake.lifecycle;

import java.util.Map;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Proceedings;
import org.shouwen.intake.Withdrawals;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 撤回: the applicant may at any time; why is kept, in his words on the case and as a code here. */
@Component
public class Withdrawing implements Withdrawals {
  private static final Map<String, String> GROUNDS =
      Map.of(
          "SETTLED_OTHERWISE", "事情已另行解决",
          "OTHER_WAY", "改走其他途径",
          "NO_LONGER_WANTED", "不再需要",
          "OTHER", "其他");

  private final Journal journal;
  private final ObjectProvider<Proceedings> proceedings;

  Withdrawing(Journal journal, ObjectProvider<Proceedings> proceedings) {
    this.journal = journal;
    this.proceedings = proceedings;
  }

  @Override
  @Transactional
  public void request(String caseNumber, String ground, String words) {
    if (!GROUNDS.containsKey(ground)) {
      throw new InvalidInput("ground", "撤回事由应为 " + String.join("、", GROUNDS.keySet()) + " 之一");
    }
    journal.record(caseNumber, "WITHDRAWAL_REQUESTED", Words.labelled("群众原话", words));
    boolean taken =
        proceedings
            .getObject()
            .correlate(caseNumber, "Message_RequestWithdrawn", Map.of("withdrawalGround", ground));
    if (!taken) {
      throw new Refused("案件已经撤回或者销号，不能再撤回");
    }
  }

  /**
   * For the model: nothing more is done on the case.
   *
   * @return the outcome that the request then has
   */
  public String record(String caseNumber, String ground) {
    journal.record(caseNumber, "WITHDRAWN", Words.of(GROUNDS, ground));
    return Outcome.WITHDRAWN.title();
  }
}
