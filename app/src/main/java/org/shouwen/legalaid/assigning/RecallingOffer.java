package org.shouwen.legalaid.assigning;

import java.util.Map;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Proceedings;
import org.shouwen.casefile.Steps;
import org.shouwen.directory.Lawyer;
import org.shouwen.directory.Lawyers;
import org.shouwen.identity.Viewers;
import org.shouwen.legalaid.OfferRecalls;
import org.shouwen.legalaid.step.Assignment;
import org.shouwen.legalaid.step.Recall;
import org.shouwen.notification.Outbox;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dispatcher's way out when counsel stays silent while the three days run. */
@Component
class RecallingOffer implements OfferRecalls {
  private static final String OFFER = "Task_AnswerAssignment";
  private static final String MESSAGE = "Message_OfferRecalled";
  private static final String DISPATCH = "dispatch";
  private static final int LONGEST = 500;
  private final Proceedings proceedings;
  private final Steps steps;
  private final Cases cases;
  private final Lawyers lawyers;
  private final Journal journal;
  private final Outbox outbox;
  private final Viewers viewers;

  RecallingOffer(
      Proceedings proceedings,
      Steps steps,
      Cases cases,
      Lawyers lawyers,
      Journal journal,
      Outbox outbox,
      Viewers viewers) {
    this.proceedings = proceedings;
    this.steps = steps;
    this.cases = cases;
    this.lawyers = lawyers;
    this.journal = journal;
    this.outbox = outbox;
    this.viewers = viewers;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean mayRecall(String caseNumber) {
    return viewers.current().in(DISPATCH)
        && proceedings.passages(caseNumber).stream()
            .flatMap(passage -> passage.steps().stream())
            .anyMatch(step -> step.activityId().equals(OFFER) && step.left() == null);
  }

  @Override
  @Transactional
  public void recall(String caseNumber, String reason) {
    cases.visible(caseNumber);
    if (!viewers.current().in(DISPATCH)) {
      throw new Refused("只有指派岗可以收回指派");
    }
    if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
      throw new InvalidInput("reason", "须写明收回的理由，至多" + LONGEST + "字");
    }
    if (!mayRecall(caseNumber)) {
      throw new Refused("现在没有等待答复的指派");
    }
    String silent = steps.required(Assignment.class, caseNumber).content().counsel();
    steps.append(caseNumber, new Recall(silent, reason.strip()));
    cases.setHandler(caseNumber, viewers.current().id());
    String name = lawyers.find(silent).map(Lawyer::name).orElse(silent);
    journal.record(caseNumber, "AID_OFFER_RECALLED", "收回对" + name + "的指派：" + reason.strip());
    outbox.post("staff:" + silent, caseNumber, "指派已收回", "案件" + caseNumber + "的指派您没有答复，现已收回，另派他人。");
    if (!proceedings.correlate(caseNumber, MESSAGE, Map.of())) {
      throw new Refused("承办人刚刚已经答复");
    }
  }
}
