package org.shouwen.intake.lifecycle;

import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Journal;
import org.shouwen.problem.NotFound;
import org.springframework.stereotype.Component;

/** 核对登记: what the request is about and which way it goes. */
@Component
public class Triaging {
  private static final String ANSWER = "ANSWER";
  private static final String DISPATCH = "DISPATCH";
  private final Cases cases;
  private final Journal journal;

  Triaging(Cases cases, Journal journal) {
    this.cases = cases;
    this.journal = journal;
  }

  /**
   * Takes over what the receptionist confirmed while she registered it.
   *
   * @return ANSWER for a question of law, DISPATCH for everything else
   */
  public String adopt(String caseNumber) {
    String item = file(caseNumber).item();
    String disposition = "CONSULTATION".equals(item) ? ANSWER : DISPATCH;
    enter(caseNumber, disposition);
    journal.record(
        caseNumber, "TRIAGED", "登记时已核对：" + Words.of(Words.ITEMS, item) + "，" + way(disposition));
    return disposition;
  }

  /**
   * Records what the checker found; item and matter may differ from what the system suggested.
   *
   * @param matter "" to keep the one suggested
   * @param disposition ANSWER, DISPATCH, REFER or DUPLICATE
   */
  public void confirm(
      String caseNumber, String item, String matter, String disposition, String note) {
    CaseFile before = file(caseNumber);
    String kept = matter.isBlank() && before.matter() != null ? before.matter() : matter;
    cases.setItem(caseNumber, item, kept);
    enter(caseNumber, disposition);
    journal.record(
        caseNumber,
        "TRIAGED",
        Words.of(Words.ITEMS, item) + "，" + way(disposition) + "；" + Words.labelled("说明", note),
        before.item(),
        item);
  }

  /**
   * Records why the request is urgent, or that on a closer look it is not: then the case is marked
   * so no longer.
   *
   * @param ground one of the form's grounds
   * @param hardDate ISO day after which help is too late, "" when there is none
   * @param reportedTo who was told at once
   * @return whether it is urgent
   */
  public Boolean markUrgent(String caseNumber, String ground, String hardDate, String reportedTo) {
    journal.record(
        caseNumber,
        "URGENCY",
        Words.labelled("紧急事由", Words.of(Words.URGENT, ground))
            + Words.labelled("硬期限", hardDate)
            + Words.labelled("已报告", Words.of(Words.REPORTED, reportedTo)));
    boolean urgent = !ground.equals("NOT_URGENT");
    cases.setUrgent(caseNumber, urgent);
    return urgent;
  }

  private void enter(String caseNumber, String disposition) {
    if (disposition.equals(ANSWER)) {
      cases.setState(caseNumber, "ANSWERING");
    } else if (disposition.equals(DISPATCH)) {
      cases.setState(caseNumber, "DISPATCHING");
    }
  }

  private CaseFile file(String caseNumber) {
    return cases.find(caseNumber).orElseThrow(() -> new NotFound("没有案件 " + caseNumber));
  }

  private static String way(String disposition) {
    return switch (disposition) {
      case ANSWER -> "当场答复";
      case DISPATCH -> "转办";
      case "REFER" -> "不属司法行政，指引";
      case "DUPLICATE" -> "重复或催办，并入原案";
      default -> disposition;
    };
  }
}
