package org.shouwen.supervision.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Journal;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.Days;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** SU3: lifted, ordered again, one level higher, excused; or a person's account is asked for. */
@Component
public class ReviewingAnswer {
  private static final Map<String, String> ENDS = Map.of("LIFT", "LIFTED", "EXCUSE", "EXCUSED");
  private final Supervisions supervisions;
  private final AnsweringSupervision answers;
  private final IssuingOrders issuing;
  private final Cases cases;
  private final Journal journal;
  private final Viewers viewers;
  private final Clock clock;

  ReviewingAnswer(
      Supervisions supervisions,
      AnsweringSupervision answers,
      IssuingOrders issuing,
      Cases cases,
      Journal journal,
      Viewers viewers,
      Clock clock) {
    this.supervisions = supervisions;
    this.answers = answers;
    this.issuing = issuing;
    this.cases = cases;
    this.journal = journal;
    this.viewers = viewers;
    this.clock = clock;
  }

  /**
   * @param conclusion LIFT, AGAIN, ESCALATE, EXCUSE or ACCOUNT
   * @param requirement of the further order, "" without one
   * @param dueOn ISO day of the further order, not before today
   * @throws Refused the reviewer answered it, or handles the case; or an account is awaited already
   */
  @Transactional
  public void record(
      String supervision,
      String facts,
      String conclusion,
      String reason,
      String requirement,
      String dueOn) {
    Supervision s = supervisions.required(supervision);
    CaseFile file = cases.find(s.caseNumber()).orElseThrow();
    String me = viewers.current().id();
    if (answers.answered(supervision, me) || me.equals(file.handler())) {
      throw new Refused("答复人和承办人不能审核自己的答复");
    }
    journal.record(
        s.caseNumber(),
        "SUPERVISION_REVIEWED",
        Words.CONCLUSIONS.get(conclusion) + "；核查：" + facts + "；理由：" + reason);
    if (ENDS.containsKey(conclusion)) {
      supervisions.close(supervision, ENDS.get(conclusion));
    } else if (conclusion.equals("ACCOUNT")) {
      if (!supervisions.awaiting(s.caseNumber()).isEmpty()) {
        throw new Refused("本案已有一件责任认定待作出，先作出那一件");
      }
      supervisions.await(supervision);
    } else {
      LocalDate due =
          Days.notBefore(LocalDate.now(clock), Days.of(dueOn), "furtherDueOn", "督办期限不能早于今天");
      String level = conclusion.equals("ESCALATE") ? Grading.above(s.level()) : s.level();
      supervisions.change(supervision, level, requirement, due);
      issuing.issue(supervisions.required(supervision), file);
    }
  }
}
