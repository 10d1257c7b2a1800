package org.shouwen.intake.contact;

import java.util.HashSet;
import java.util.Set;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.directory.DutyRoster;
import org.shouwen.identity.People;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.shouwen.intake.FirstContacts;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the name off the case; who answers in a leaver's place is known to the directory. */
@Service
class ContactsOfCases implements FirstContacts {
  private static final Set<String> HEADS = Set.of("leader", "admin");

  private final Cases cases;
  private final DutyRoster roster;
  private final Viewers viewers;
  private final People people;
  private final Journal journal;

  ContactsOfCases(Cases cases, DutyRoster roster, Viewers viewers, People people, Journal journal) {
    this.cases = cases;
    this.roster = roster;
    this.viewers = viewers;
    this.people = people;
    this.journal = journal;
  }

  @Override
  public FirstContact of(String caseNumber) {
    var file = cases.find(caseNumber).orElseThrow(() -> new NotFound("没有这个案件"));
    String deputy = file.firstContactDeputy();
    return new FirstContact(
        file.firstContact(),
        roster.answering(file.firstContact()),
        deputy == null ? null : roster.answering(deputy));
  }

  @Override
  @Transactional
  public void succeed(String leaver, String successor) {
    Viewer viewer = viewers.current();
    check(viewer, leaver, successor);
    Set<String> answered = new HashSet<>(roster.answeredBy(leaver));
    answered.add(leaver);
    roster.succeed(leaver, successor, viewer.id());
    String said = viewers.nameOf(leaver) + " → " + viewers.nameOf(successor);
    for (String number : cases.openNaming(answered)) {
      journal.record(number, "SUCCEEDED", said, leaver, successor);
    }
  }

  private void check(Viewer viewer, String leaver, String successor) {
    if (HEADS.stream().noneMatch(viewer::in)) {
      throw new Refused("首问人的接任由单位负责人决定");
    }
    if (leaver.equals(successor)) {
      throw new Refused("接任人不能是离任人本人");
    }
    if (successor.equals(viewer.id())) {
      throw new Refused("不能指定自己接任");
    }
    mustBeOfUnits(viewer, "leaver", leaver);
    mustBeOfUnits(viewer, "successor", successor);
  }

  /** One answer for nobody and for somebody elsewhere: accounts of others are not to be guessed. */
  private void mustBeOfUnits(Viewer viewer, String field, String login) {
    if (people.find(login).isEmpty() || people.unitsOf(login).stream().noneMatch(viewer::sees)) {
      throw new InvalidInput(field, "您的单位没有这个账号");
    }
  }
}
