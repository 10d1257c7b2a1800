package org.shouwen.intake.contact;

import java.util.Set;
import org.shouwen.casefile.Cases;
import org.shouwen.directory.DutyRoster;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.shouwen.intake.FirstContacts;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Service;

/** Reads the name off the case; who answers in a leaver's place is known to the directory. */
@Service
class ContactsOfCases implements FirstContacts {
  private static final Set<String> HEADS = Set.of("leader", "bureau", "admin");

  private final Cases cases;
  private final DutyRoster roster;
  private final Viewers viewers;

  ContactsOfCases(Cases cases, DutyRoster roster, Viewers viewers) {
    this.cases = cases;
    this.roster = roster;
    this.viewers = viewers;
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
  public void succeed(String leaver, String successor) {
    Viewer viewer = viewers.current();
    if (HEADS.stream().noneMatch(viewer::in)) {
      throw new Refused("首问人的接任由单位负责人决定");
    }
    if (leaver.equals(successor)) {
      throw new Refused("接任人不能是本人");
    }
    if (viewers.nameOf(successor).equals(successor)) {
      throw new InvalidInput("successor", "没有这个账号");
    }
    roster.succeed(leaver, successor);
  }
}
