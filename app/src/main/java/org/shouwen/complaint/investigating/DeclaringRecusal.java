package org.shouwen.complaint.investigating;

import java.util.Set;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Steps;
import org.shouwen.complaint.step.Appointment;
import org.shouwen.complaint.step.Declaration;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each investigator says himself whether he must not investigate 回避. */
@Component
public class DeclaringRecusal {
  private final Steps steps;
  private final Journal journal;
  private final Viewers viewers;

  DeclaringRecusal(Steps steps, Journal journal, Viewers viewers) {
    this.steps = steps;
    this.journal = journal;
    this.viewers = viewers;
  }

  /**
   * @param recusal FREE or RECUSE
   * @param reason "" when free
   */
  @Transactional
  public void declare(String caseNumber, String recusal, String reason) {
    if (recusal.equals("RECUSE") && reason.isEmpty()) {
      throw new InvalidInput("recusalReason", "回避须写明理由");
    }
    steps.append(caseNumber, new Declaration(recusal, reason));
    journal.record(
        caseNumber,
        "CO_DECLARED",
        viewers.current().name() + (recusal.equals("FREE") ? "声明无须回避" : "声明回避：" + reason));
  }

  /**
   * @return CLEAR when both who are appointed now are free, else RECUSED
   */
  @Transactional(readOnly = true)
  public String checked(String caseNumber) {
    Appointment now = steps.required(Appointment.class, caseNumber).content();
    boolean recused =
        steps.all(Declaration.class, caseNumber).stream()
            .filter(d -> Set.of(now.leadInvestigator(), now.secondInvestigator()).contains(d.by()))
            .anyMatch(d -> d.content().recusal().equals("RECUSE"));
    return recused ? "RECUSED" : "CLEAR";
  }
}
