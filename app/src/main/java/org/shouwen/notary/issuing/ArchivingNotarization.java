package org.shouwen.notary.issuing;

import java.time.Clock;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Steps;
import org.shouwen.notary.matter.MatterRules;
import org.shouwen.notary.step.Archiving;
import org.shouwen.notary.step.RegisterEntry;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** NO13: the file goes to the archive; that of a will under seal 密卷. */
@Component
public class ArchivingNotarization {
  private final Steps steps;
  private final Cases cases;
  private final MatterRules rules;
  private final Milestones milestones;
  private final Journal journal;
  private final Clock clock;

  ArchivingNotarization(
      Steps steps,
      Cases cases,
      MatterRules rules,
      Milestones milestones,
      Journal journal,
      Clock clock) {
    this.steps = steps;
    this.cases = cases;
    this.rules = rules;
    this.milestones = milestones;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param secret sealed 密卷
   * @return how the matter ended, by the register
   */
  @Transactional
  public String archive(
      String caseNumber,
      String fileKind,
      Boolean secret,
      String retention,
      Long pages,
      String shelf) {
    if (rules.isWill(cases.find(caseNumber).orElseThrow().matter()) && !secret) {
      throw new InvalidInput("secretFile", "遗嘱公证列入密卷");
    }
    steps.append(caseNumber, new Archiving(fileKind, secret, retention, pages, shelf));
    milestones.reached(caseNumber, "ARCHIVED", clock.instant());
    journal.record(
        caseNumber, "NOTARY_ARCHIVED", "归档，" + pages + "页，档号" + shelf + (secret ? "，密卷" : ""));
    return steps.required(RegisterEntry.class, caseNumber).content().way();
  }
}
