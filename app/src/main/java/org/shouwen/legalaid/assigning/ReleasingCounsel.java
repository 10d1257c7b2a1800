package org.shouwen.legalaid.assigning;

import java.util.ArrayList;
import java.util.List;
import org.shouwen.casefile.CaseClosing;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Step;
import org.shouwen.casefile.Steps;
import org.shouwen.directory.Lawyer;
import org.shouwen.directory.Lawyers;
import org.shouwen.legalaid.step.Answer;
import org.shouwen.legalaid.step.Release;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Frees the load of counsel who had accepted: when his file is archived, and at the latest when the
 * case is closed, whatever closes it. Each acceptance is released once, however often it is asked.
 */
@Component
public class ReleasingCounsel {
  private final Steps steps;
  private final Lawyers lawyers;
  private final Journal journal;

  ReleasingCounsel(Steps steps, Lawyers lawyers, Journal journal) {
    this.steps = steps;
    this.lawyers = lawyers;
    this.journal = journal;
  }

  /** In the caller's transaction. */
  @Transactional
  public void release(String caseNumber) {
    for (String counsel : burdened(caseNumber)) {
      lawyers.released(counsel);
      steps.append(caseNumber, new Release(counsel));
      journal.record(
          caseNumber,
          "AID_COUNSEL_RELEASED",
          lawyers.find(counsel).map(Lawyer::name).orElse(counsel) + "不再计入在办量");
    }
  }

  @EventListener
  void on(CaseClosing closing) {
    release(closing.caseNumber());
  }

  /** Those who accepted, once for each acceptance that is not released yet. */
  private List<String> burdened(String caseNumber) {
    List<String> accepted =
        new ArrayList<>(
            steps.all(Answer.class, caseNumber).stream()
                .map(Step::content)
                .filter(answer -> answer.answer().equals("ACCEPTED"))
                .map(Answer::counsel)
                .toList());
    steps.all(Release.class, caseNumber).forEach(done -> accepted.remove(done.content().counsel()));
    return accepted;
  }
}
