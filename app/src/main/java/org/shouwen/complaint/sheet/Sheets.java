package org.shouwen.complaint.sheet;

import java.util.Objects;
import java.util.Set;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.SealedDocuments;
import org.shouwen.casefile.Steps;
import org.shouwen.complaint.step.Decision;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sheets of the complaints; the journal says that one was entered, never what. */
@Component
public class Sheets {
  private static final Set<String> STAFF = Set.of("bureau", "leader", "reception");
  private static final String TABLE = "sw_co_sheet";
  private static final String PLACE = "complaint";
  private final SealedDocuments documents;
  private final Cases cases;
  private final HidingComplainant hiding;
  private final Steps steps;
  private final Journal journal;
  private final Viewers viewers;

  Sheets(
      SealedDocuments documents,
      Cases cases,
      HidingComplainant hiding,
      Steps steps,
      Journal journal,
      Viewers viewers) {
    this.documents = documents;
    this.cases = cases;
    this.hiding = hiding;
    this.steps = steps;
    this.journal = journal;
    this.viewers = viewers;
  }

  /**
   * @throws NotFound unless this is a complaint that the viewer may see and works on
   */
  void requireStaff(String caseNumber) {
    boolean complaint = "COMPLAINT".equals(cases.visible(caseNumber).item());
    if (!complaint || STAFF.stream().noneMatch(viewers.current()::in)) {
      throw new NotFound("没有这个案件的投诉点");
    }
  }

  /** Empty sheet when nothing was entered. */
  @Transactional(readOnly = true)
  public Sheet of(String caseNumber) {
    return documents.find(TABLE, PLACE, caseNumber, Sheet.class).orElse(Sheet.EMPTY);
  }

  /**
   * @throws InvalidInput a point names who complained: the person complained of will read it
   * @throws Refused when the complaint is decided
   */
  @Transactional
  public void put(String caseNumber, Sheet sheet) {
    boolean decided =
        steps
            .latest(Decision.class, caseNumber)
            .filter(d -> !d.content().outcome().equals("RETURNED"))
            .isPresent();
    if (decided) {
      throw new Refused("处理决定已作出，投诉点不能再改");
    }
    for (int i = 0; i < sheet.points().size(); i++) {
      Sheet.Point point = sheet.points().get(i);
      hiding.check(
          caseNumber, "points[" + i + "].text", point.text() + Objects.toString(point.basis(), ""));
    }
    documents.put(TABLE, PLACE, caseNumber, sheet);
    long found = sheet.points().stream().filter(Sheet.Point::found).count();
    journal.record(caseNumber, "CO_SHEET", "投诉点" + sheet.points().size() + "项，已有结论" + found + "项");
  }
}
