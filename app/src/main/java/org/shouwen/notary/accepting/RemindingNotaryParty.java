package org.shouwen.notary.accepting;

import org.shouwen.casefile.Journal;
import org.shouwen.notification.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A period of the party's own has run out: he is reminded, never reported. */
@Component
public class RemindingNotaryParty {
  private final Outbox outbox;
  private final Journal journal;

  RemindingNotaryParty(Outbox outbox, Journal journal) {
    this.outbox = outbox;
    this.journal = journal;
  }

  /**
   * @param rule NO-BRING, or NO-TERMINATION after the six months
   */
  @Transactional
  public void remind(String caseNumber, String rule) {
    String text =
        rule.equals("NO-BRING")
            ? "您申请公证还缺的材料尚未补来，补来以后才能受理；不再申请的，请告知。"
            : "自受理起已满六个月。因当事人的原因不能办结的，公证机构可以终止公证，请尽快补齐或者说明。";
    outbox.post("party:" + caseNumber + ":APPLICANT", caseNumber, "公证事项提醒", text);
    journal.record(caseNumber, "NOTARY_REMINDED", text);
  }
}
