package org.shouwen.notary.preview;

import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Steps;
import org.shouwen.notary.step.DyingContact;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is dying, or about to leave, is spoken to at once. */
@Component
public class ContactingDying {
  private final Steps steps;
  private final Journal journal;

  ContactingDying(Steps steps, Journal journal) {
    this.steps = steps;
    this.journal = journal;
  }

  @Transactional
  public void record(String caseNumber, String result, String means, String plan) {
    steps.append(caseNumber, new DyingContact(result, means, plan));
    journal.record(
        caseNumber, "NOTARY_CONTACTED", (result.equals("FAMILY") ? "已联系家属：" : "已联系本人：") + plan);
  }
}
