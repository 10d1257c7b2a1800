package org.shouwen.legalaid.household;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Sealing;
import org.shouwen.identity.Viewers;
import org.shouwen.legalaid.standard.Standard;
import org.shouwen.legalaid.standard.Standards;
import org.shouwen.problem.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The households of the cases; the journal says that one was entered, never what. */
@Component
public class Households {
  private final JdbcClient jdbc;
  private final Sealing sealing;
  private final Standards standards;
  private final Cases cases;
  private final Journal journal;
  private final Viewers viewers;
  private final Clock clock;
  private final ObjectMapper json;

  Households(
      JdbcClient jdbc,
      Sealing sealing,
      Standards standards,
      Cases cases,
      Journal journal,
      Viewers viewers,
      Clock clock,
      ObjectMapper json) {
    this.jdbc = jdbc;
    this.sealing = sealing;
    this.standards = standards;
    this.cases = cases;
    this.journal = journal;
    this.viewers = viewers;
    this.clock = clock;
    this.json = json;
  }

  /**
   * @throws NotFound unless the viewer is of legal aid and may see the case
   */
  void requireStaff(String caseNumber) {
    cases.visible(caseNumber);
    if (!viewers.current().in("legal-aid")) {
      throw new NotFound("没有这个案件的经济状况表");
    }
  }

  /** Empty when nothing was entered. */
  @Transactional(readOnly = true)
  public Optional<Household> find(String caseNumber) {
    return jdbc.sql("select content from sw_aid_household where case_number = ?")
        .param(caseNumber)
        .query(String.class)
        .optional()
        .map(secret -> read(sealing.decrypt(secret, place(caseNumber))));
  }

  @Transactional
  public void put(String caseNumber, Household household) {
    String secret = sealing.encrypt(write(household), place(caseNumber));
    boolean known = find(caseNumber).isPresent();
    jdbc.sql(
            known
                ? "update sw_aid_household set content = :content, changed_by = :by, changed_millis = :at where case_number = :number"
                : "insert into sw_aid_household (case_number, content, changed_by, changed_millis) values (:number, :content, :by, :at)")
        .param("number", caseNumber)
        .param("content", secret)
        .param("by", viewers.current().id())
        .param("at", clock.millis())
        .update();
    journal.record(caseNumber, "AID_HOUSEHOLD", "登记共同生活成员" + household.members().size() + "人的经济状况");
  }

  /** Today's standard at the place of the case. */
  Optional<Standard> standard(String caseNumber) {
    return cases
        .find(caseNumber)
        .flatMap(file -> standards.at(file.office(), LocalDate.now(clock)));
  }

  /**
   * Whether income a head is within the standard; empty when either is not known.
   *
   * @param applicantAlone the opponent lives in the same household: only the applicant's income
   *     counts
   */
  public Optional<Boolean> withinStandard(String caseNumber, boolean applicantAlone) {
    return find(caseNumber)
        .map(household -> household.perHeadFen(applicantAlone))
        .flatMap(perHead -> standard(caseNumber).map(s -> perHead <= s.limitFen()));
  }

  private static String place(String caseNumber) {
    return "household/" + caseNumber;
  }

  private String write(Household household) {
    try {
      return json.writeValueAsString(household);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write a household", e);
    }
  }

  private Household read(String text) {
    try {
      return json.readValue(text, Household.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot read a household", e);
    }
  }
}
