package org.shouwen.supervision.order;

import java.util.Map;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Proceedings;
import org.shouwen.document.OfficialPapers;
import org.shouwen.notification.Outbox;
import org.shouwen.supervision.paper.ChasingNotice;
import org.shouwen.supervision.paper.SupervisionOrder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues the numbered paper and starts the model beside the case. */
@Component
public class IssuingOrders {
  private static final String MODEL = "supervision";
  private final Supervisions supervisions;
  private final OfficialPapers papers;
  private final Journal journal;
  private final Outbox outbox;
  private final ObjectProvider<Proceedings> proceedings;

  IssuingOrders(
      Supervisions supervisions,
      OfficialPapers papers,
      Journal journal,
      Outbox outbox,
      ObjectProvider<Proceedings> proceedings) {
    this.supervisions = supervisions;
    this.papers = papers;
    this.journal = journal;
    this.outbox = outbox;
    this.proceedings = proceedings;
  }

  /**
   * @return its id
   */
  @Transactional
  public String order(CaseFile file, Order order) {
    String id = supervisions.insert(file.number(), order);
    issue(supervisions.required(id), file);
    proceedings.getObject().start(MODEL, file.number(), file.office(), Map.of("supervisionId", id));
    return id;
  }

  /** The paper, its word in the journal and its letter; once more when it is ordered again. */
  void issue(Supervision s, CaseFile file) {
    String ground = Words.GROUNDS.get(s.ground());
    String level = Words.LEVELS.get(s.level());
    String number =
        papers
            .issue(
                file.number(),
                s.level().equals("CHASE")
                    ? new ChasingNotice(ground, s.requirement(), s.dueOn())
                    : new SupervisionOrder(level, ground, s.requirement(), s.dueOn()))
            .number();
    journal.record(
        file.number(), "SUPERVISION_ORDERED", level + "；事由：" + ground + "；" + s.requirement());
    outbox.post(
        "group:leader@" + file.office(),
        file.number(),
        level + "：" + file.number(),
        "案件%s已发%s %s，请于一个工作日内签收，并按期答复。".formatted(file.number(), level, number));
  }
}
