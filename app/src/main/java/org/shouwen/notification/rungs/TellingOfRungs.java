package org.shouwen.notification.rungs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Journal;
import org.shouwen.clock.ClockRang;
import org.shouwen.clock.ClockRang.Owner;
import org.shouwen.clock.DeadlineRules;
import org.shouwen.notification.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * When a rung is reached, whoever it concerns is written to, and the journal says so, in the
 * transaction that claimed the rung: each rings exactly once, and a letter is there if and only if
 * it rang.
 */
@Component
class TellingOfRungs {
  private final Cases cases;
  private final Journal journal;
  private final Outbox outbox;
  private final DeadlineRules rules;

  TellingOfRungs(Cases cases, Journal journal, Outbox outbox, DeadlineRules rules) {
    this.cases = cases;
    this.journal = journal;
    this.outbox = outbox;
    this.rules = rules;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(ClockRang rang) {
    CaseFile file = cases.find(rang.caseNumber()).orElse(null);
    if (file == null) {
      // A clock that times no case, such as one a test opened by itself.
      return;
    }
    journal.record(file.number(), "CLOCK_RANG", rang.rule() + ' ' + rang.rung());
    for (String recipient : recipients(rang, file)) {
      outbox.post(recipient, file.number(), subject(rang, file), text(rang, file));
    }
  }

  /** A party's period is the party's: he is reminded, no boss is told. */
  private static List<String> recipients(ClockRang rang, CaseFile file) {
    var recipients = new ArrayList<String>();
    recipients.add("staff:" + (file.handler() == null ? file.firstContact() : file.handler()));
    if (rang.owner() == Owner.PARTY) {
      recipients.add("party:" + file.number() + ":APPLICANT");
    } else if (rang.owner() == Owner.OURS) {
      switch (rang.rung()) {
        case "WARN" -> recipients.add("group:leader@" + file.office());
        case "OVERDUE" -> {
          recipients.add("group:leader@" + file.office());
          recipients.add("group:supervision@" + file.office());
        }
        default -> {
          // REMIND concerns the handler alone.
        }
      }
    }
    return recipients;
  }

  private static String subject(ClockRang rang, CaseFile file) {
    String what =
        switch (rang.rung()) {
          case "OVERDUE" -> "已超期";
          case "WARN" -> "即将到期";
          default -> "期限提醒";
        };
    return what + "：" + file.number();
  }

  private String text(ClockRang rang, CaseFile file) {
    return "案件 "
        + file.number()
        + " 的“"
        + rules.title(rang.rule(), Locale.SIMPLIFIED_CHINESE)
        + "”"
        + subject(rang, file).split("：")[0]
        + "，请登录首问系统查看并办理。";
  }
}
