package org.shouwen.rectification.course;

import java.util.Map;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Proceedings;
import org.shouwen.notification.Outbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts the model beside the request: a withdrawal ends the request, not the rectification. */
@Component
public class OpeningRectification {
  private static final String MODEL = "rectification";
  private final Courses courses;
  private final Cases cases;
  private final Journal journal;
  private final Outbox outbox;
  private final ObjectProvider<Proceedings> proceedings;

  OpeningRectification(
      Courses courses,
      Cases cases,
      Journal journal,
      Outbox outbox,
      ObjectProvider<Proceedings> proceedings) {
    this.courses = courses;
    this.cases = cases;
    this.journal = journal;
    this.outbox = outbox;
    this.proceedings = proceedings;
  }

  /**
   * @param source COMPLAINT, LOW_RATING or SUPERVISOR
   */
  @Transactional
  public void open(String caseNumber, String source, String ground) {
    CaseFile file = cases.find(caseNumber).orElseThrow();
    if (courses.openForUpdate(caseNumber).isPresent()) {
      journal.record(caseNumber, "RECTIFICATION_JOINED", "已有整改在办，一并整改：" + ground);
      return;
    }
    courses.insert(caseNumber, source, ground);
    journal.record(caseNumber, "RECTIFICATION_OPENED", ground);
    outbox.post(
        "group:supervision@" + file.office(),
        caseNumber,
        "提请整改 " + caseNumber,
        "案件" + caseNumber + "提请整改：" + ground + "。请先核实。");
    proceedings.getObject().start(MODEL, caseNumber, file.office(), Map.of());
  }
}
