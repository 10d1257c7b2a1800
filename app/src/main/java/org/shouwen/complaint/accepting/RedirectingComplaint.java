package org.shouwen.complaint.accepting;

import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Steps;
import org.shouwen.complaint.step.Registration;
import org.shouwen.statute.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is really an objection, a review or a chasing call is told its own way. */
@Component
public class RedirectingComplaint {
  private final Steps steps;
  private final Codes codes;
  private final Journal journal;

  RedirectingComplaint(Steps steps, Codes codes, Journal journal) {
    this.steps = steps;
    this.codes = codes;
    this.journal = journal;
  }

  /**
   * @return the outcome
   */
  @Transactional
  public String record(String caseNumber) {
    Registration registration = steps.required(Registration.class, caseNumber).content();
    String way = codes.title("COMPLAINT_REALLY", registration.realMatter());
    if (registration.originalNumber() != null && registration.realMatter().equals("CHASE")) {
      journal.record(registration.originalNumber(), "CO_CHASED", "来件" + caseNumber + "催办本案");
    }
    journal.record(caseNumber, "CO_REDIRECTED", "不是投诉，已告知途径：" + way);
    return "已改道告知";
  }
}
