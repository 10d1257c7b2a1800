package org.shouwen.notary.assisting;

import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Steps;
import org.shouwen.notary.step.Handing;
import org.shouwen.notification.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the notary office owes is not ours to be reprimanded for: it gets a letter 催办函. */
@Component
public class ChasingNotaryOffice {
  private final Steps steps;
  private final Cases cases;
  private final Outbox outbox;
  private final Journal journal;

  ChasingNotaryOffice(Steps steps, Cases cases, Outbox outbox, Journal journal) {
    this.steps = steps;
    this.cases = cases;
    this.outbox = outbox;
    this.journal = journal;
  }

  @Transactional
  public void chase(String caseNumber) {
    String office = steps.required(Handing.class, caseNumber).content().office();
    outbox.post(
        "group:notary@" + cases.find(caseNumber).orElseThrow().office(),
        caseNumber,
        "催办函：" + office,
        office + "：案件" + caseNumber + "的公证事项期限已届满（公证法第三十条），请告知办理结果，或者说明停止计算的事由。");
    journal.record(caseNumber, "NOTARY_CHASED", "公证处逾期，已去函催办：" + office);
  }
}
