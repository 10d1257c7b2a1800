package org.shouwen.intake.lifecycle;

import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.directory.DutyRoster;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.NotFound;
import org.springframework.stereotype.Component;

/**
 * What a task needs to know of its case: the line at the head of every form, without anything
 * personal, and whose the first contact's tasks are today.
 */
@Component
public class Briefing {
  private final Cases cases;
  private final Viewers people;
  private final DutyRoster roster;

  Briefing(Cases cases, Viewers people, DutyRoster roster) {
    this.cases = cases;
    this.people = people;
    this.roster = roster;
  }

  /** Item, matter and first contact as they are now. */
  public String head(String caseNumber) {
    CaseFile file = file(caseNumber);
    String matter = file.matter() == null || file.matter().isBlank() ? "" : " · " + file.matter();
    return item(file.item())
        + matter
        + " · 首问人 "
        + people.nameOf(roster.answering(file.firstContact()));
  }

  /** Login of the first contact, or of whoever has succeeded him. */
  public String firstContact(String caseNumber) {
    return roster.answering(file(caseNumber).firstContact());
  }

  /**
   * Login of whoever may stand in for the first contact, or of the stand-in's successor; himself
   * when nobody is named.
   */
  public String deputy(String caseNumber) {
    CaseFile file = file(caseNumber);
    String deputy = file.firstContactDeputy();
    return roster.answering(deputy == null || deputy.isBlank() ? file.firstContact() : deputy);
  }

  private CaseFile file(String caseNumber) {
    return cases.find(caseNumber).orElseThrow(() -> new NotFound("没有案件 " + caseNumber));
  }

  private static String item(String code) {
    return code == null || code.isBlank() ? "事项待定" : Words.of(Words.ITEMS, code);
  }
}
