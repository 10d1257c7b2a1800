package org.shouwen.legalaid.examining;

import java.time.LocalDate;
import org.shouwen.calendar.Shanghai;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Steps;
import org.shouwen.clock.OpenClock;
import org.shouwen.clock.RecordingLate;
import org.shouwen.clock.Timekeeping;
import org.shouwen.document.OfficialPapers;
import org.shouwen.identity.Viewers;
import org.shouwen.legalaid.paper.MaterialsReceipt;
import org.shouwen.legalaid.step.Receipt;
import org.shouwen.problem.Days;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * LA1: takes the application in and hands out the receipt 收到材料凭证. Receiving is not accepting, but
 * the seven days (法律援助法 art. 43(1)) count from it: from the first receipt, a station's included.
 */
@Component
public class ReceivingApplication {
  private static final String RULE = "LA-DECIDE";
  private final Steps steps;
  private final OfficialPapers papers;
  private final Timekeeping clocks;
  private final RecordingLate late;
  private final Cases cases;
  private final Milestones milestones;
  private final Journal journal;
  private final Viewers viewers;

  ReceivingApplication(
      Steps steps,
      OfficialPapers papers,
      Timekeeping clocks,
      RecordingLate late,
      Cases cases,
      Milestones milestones,
      Journal journal,
      Viewers viewers) {
    this.steps = steps;
    this.papers = papers;
    this.clocks = clocks;
    this.late = late;
    this.cases = cases;
    this.milestones = milestones;
    this.journal = journal;
    this.viewers = viewers;
  }

  /**
   * @param receivedOn ISO day of the first receipt; before the request itself was received only if
   *     somebody else, whom the note names, had the application first
   * @param place CENTER, STATION or FORWARDED
   * @param materials one a line
   * @param filledForApplicant written or read out by staff
   */
  @Transactional
  public void receive(
      String caseNumber,
      String receivedOn,
      String place,
      String materials,
      Boolean filledForApplicant,
      String note) {
    LocalDate day = first(caseNumber, Days.of(receivedOn), place, note);
    steps.append(caseNumber, new Receipt(day, place, materials, filledForApplicant, note));
    milestones.reachedOn(caseNumber, "APPLICATION_RECEIVED", day);
    late.began(caseNumber, RULE, "MATERIALS_RECEIPT");
    papers.issue(
        caseNumber,
        new MaterialsReceipt(
            HandedIn.materials(materials),
            day,
            viewers.current().name(),
            clocks.openOf(caseNumber).stream()
                .filter(c -> c.rule().equals(RULE))
                .map(OpenClock::lastDay)
                .findFirst()
                .orElse(null)));
    journal.record(caseNumber, "AID_RECEIVED", "接收申请材料：" + materials.replace('\n', '；'));
  }

  /** What was handed in here cannot have come before the request; a station may have had it. */
  private LocalDate first(String caseNumber, LocalDate day, String place, String note) {
    LocalDate request = Shanghai.day(cases.find(caseNumber).orElseThrow().receivedAt());
    if (!day.isBefore(request)) {
      return day;
    }
    if (place.equals("CENTER")) {
      throw new InvalidInput(
          "applicationReceivedOn", "本诉求" + request + "才收到；由工作站或者其他机关先收到申请的，请改接收地点");
    }
    if (note.isEmpty()) {
      throw new InvalidInput("receivingNote", "申请先于本诉求收到的，须写明由哪个单位收到、有什么凭据：七日从那一天的次日起算");
    }
    return day;
  }
}
