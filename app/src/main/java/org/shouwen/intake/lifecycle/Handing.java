package org.shouwen.intake.lifecycle;

import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.springframework.stereotype.Component;

/** 交回首问人: the matter is done, the duty to the resident is not. */
@Component
public class Handing {
  private final Cases cases;
  private final Journal journal;

  Handing(Cases cases, Journal journal) {
    this.cases = cases;
    this.journal = journal;
  }

  /**
   * @param result how the lifecycle ended
   * @return the outcome that the request has once it is fed back
   */
  public String back(String caseNumber, String result) {
    cases.setState(caseNumber, "FEEDBACK");
    journal.record(caseNumber, "HANDED_BACK", "交首问人反馈；" + Words.labelled("办理结果", result));
    return Outcome.FED_BACK.title();
  }
}
