package org.shouwen.rectification.course;

import java.util.Map;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Proceedings;
import org.shouwen.rectification.step.Call;
import org.shouwen.rectification.step.Ruling;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 整改销号: how it ended is what its last steps say; a request that waits goes on. */
@Component
public class ClosingRectification {
  private final Courses courses;
  private final Journal journal;
  private final ObjectProvider<Proceedings> proceedings;

  ClosingRectification(Courses courses, Journal journal, ObjectProvider<Proceedings> proceedings) {
    this.courses = courses;
    this.journal = journal;
    this.proceedings = proceedings;
  }

  /**
   * @return the name of the end
   */
  @Transactional
  public String close(String caseNumber) {
    Course course = courses.openForUpdate(caseNumber).orElseThrow();
    String outcome = outcome(caseNumber);
    courses.close(course, outcome);
    journal.record(caseNumber, "RECTIFICATION_CLOSED", outcome);
    proceedings.getObject().correlate(caseNumber, "Message_RectificationClosed", Map.of());
    return outcome;
  }

  private String outcome(String caseNumber) {
    boolean satisfied =
        courses
            .latest(Call.class, caseNumber)
            .filter(call -> call.content().result().equals("SATISFIED"))
            .isPresent();
    if (satisfied) {
      return "整改销号";
    }
    return courses
        .latest(Ruling.class, caseNumber)
        .map(ruling -> ruling.content().decision().equals("LEGAL_WAY") ? "转投诉·信访" : "领导裁定结案")
        .orElse("不成立说明结案");
  }
}
