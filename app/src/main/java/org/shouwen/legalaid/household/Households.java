package org.shouwen.legalaid.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.SealedDocuments;
import org.shouwen.identity.Viewers;
import org.shouwen.legalaid.standard.Standard;
import org.shouwen.legalaid.standard.Standards;
import org.shouwen.problem.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The households of the cases; the journal says that one was entered, never what. */
@Component
public class Households {
  private static final String TABLE = "sw_aid_household";
  private static final String PLACE = "household";
  private final SealedDocuments documents;
  private final Standards standards;
  private final Cases cases;
  private final Journal journal;
  private final Viewers viewers;
  private final Clock clock;

  Households(
      SealedDocuments documents,
      Standards standards,
      Cases cases,
      Journal journal,
      Viewers viewers,
      Clock clock) {
    this.documents = documents;
    this.standards = standards;
    this.cases = cases;
    this.journal = journal;
    this.viewers = viewers;
    this.clock = clock;
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
    return documents.find(TABLE, PLACE, caseNumber, Household.class);
  }

  @Transactional
  public void put(String caseNumber, Household household) {
    documents.put(TABLE, PLACE, caseNumber, household);
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
}
