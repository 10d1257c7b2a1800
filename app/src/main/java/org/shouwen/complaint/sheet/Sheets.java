package org.shouwen.complaint.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Sealing;
import org.shouwen.casefile.Steps;
import org.shouwen.complaint.step.Decision;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.shouwen.problem.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sheets of the complaints; the journal says that one was entered, never what. */
@Component
public class Sheets {
  private static final Set<String> STAFF = Set.of("bureau", "leader", "reception");
  private final JdbcClient jdbc;
  private final Sealing sealing;
  private final Cases cases;
  private final HidingComplainant hiding;
  private final Steps steps;
  private final Journal journal;
  private final Viewers viewers;
  private final Clock clock;
  private final ObjectMapper json;

  Sheets(
      JdbcClient jdbc,
      Sealing sealing,
      Cases cases,
      HidingComplainant hiding,
      Steps steps,
      Journal journal,
      Viewers viewers,
      Clock clock,
      ObjectMapper json) {
    this.jdbc = jdbc;
    this.sealing = sealing;
    this.cases = cases;
    this.hiding = hiding;
    this.steps = steps;
    this.journal = journal;
    this.viewers = viewers;
    this.clock = clock;
    this.json = json;
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
    return jdbc.sql("select content from sw_co_sheet where case_number = ?")
        .param(caseNumber)
        .query(String.class)
        .optional()
        .map(secret -> read(sealing.decrypt(secret, place(caseNumber))))
        .orElse(Sheet.EMPTY);
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
    String secret = sealing.encrypt(write(sheet), place(caseNumber));
    boolean known = !of(caseNumber).points().isEmpty();
    jdbc.sql(
            known
                ? "update sw_co_sheet set content = :content, changed_by = :by, changed_millis = :at where case_number = :number"
                : "insert into sw_co_sheet (case_number, content, changed_by, changed_millis) values (:number, :content, :by, :at)")
        .param("number", caseNumber)
        .param("content", secret)
        .param("by", viewers.current().id())
        .param("at", clock.millis())
        .update();
    long found = sheet.points().stream().filter(Sheet.Point::found).count();
    journal.record(caseNumber, "CO_SHEET", "投诉点" + sheet.points().size() + "项，已有结论" + found + "项");
  }

  private static String place(String caseNumber) {
    return "complaint/" + caseNumber;
  }

  private String write(Sheet sheet) {
    try {
      return json.writeValueAsString(sheet);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write a sheet", e);
    }
  }

  private Sheet read(String text) {
    try {
      return json.readValue(text, Sheet.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot read a sheet", e);
    }
  }
}
