package org.shouwen.complaint.accepting;

import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Steps;
import org.shouwen.complaint.step.Review;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Several complaints of one matter are one 合并处理: the first is answered. */
@Component
public class MergingComplaint {
  private final Steps steps;
  private final Journal journal;

  MergingComplaint(Steps steps, Journal journal) {
    this.steps = steps;
    this.journal = journal;
  }

  /**
   * @return the outcome
   */
  @Transactional
  public String merge(String caseNumber) {
    String into = steps.required(Review.class, caseNumber).content().mergedInto();
    journal.record(into, "CO_JOINED", "并入就同一事项的投诉" + caseNumber);
    journal.record(caseNumber, "CO_MERGED", "并入投诉" + into + "，由该件答复");
    return "并案";
  }
}
