package org.shouwen.legalaid.undertaking;

import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.notification.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the lawyer owes is not ours to be reprimanded for: he is sent a reminder 催办. */
@Component
public class ChasingCounsel {
  private final Cases cases;
  private final Outbox outbox;
  private final Journal journal;

  ChasingCounsel(Cases cases, Outbox outbox, Journal journal) {
    this.cases = cases;
    this.outbox = outbox;
    this.journal = journal;
  }

  /**
   * @param rule of the clock that has run out, e.g. {@code LA-CLOSING}
   */
  @Transactional
  public void chase(String caseNumber, String rule) {
    String what = rule.equals("LA-AGREEMENT") ? "签订委托协议" : "提交结案材料";
    String counsel = cases.find(caseNumber).orElseThrow().handler();
    outbox.post(
        "staff:" + counsel,
        caseNumber,
        "催办：" + what,
        "案件" + caseNumber + what + "的期限已届满，请尽快办理，或说明原因。");
    journal.record(caseNumber, "AID_CHASED", what + "逾期，已催办承办人");
  }
}
