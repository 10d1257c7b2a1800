package org.shouwen.legalaid.assigning;

import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Steps;
import org.shouwen.directory.Lawyers;
import org.shouwen.legalaid.step.Choice;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The recipient's choice of counsel 点援, or that he waived it. */
@Component
public class ChoosingCounsel {
  private final Steps steps;
  private final Lawyers lawyers;
  private final Journal journal;

  ChoosingCounsel(Steps steps, Lawyers lawyers, Journal journal) {
    this.steps = steps;
    this.lawyers = lawyers;
    this.journal = journal;
  }

  /**
   * @param choice CHOSEN or WAIVED
   * @param counsel login, "" when waived
   * @param genderWish F, M or NONE
   */
  @Transactional
  public void choose(String caseNumber, String choice, String counsel, String genderWish) {
    boolean chosen = choice.equals("CHOSEN");
    if (chosen == counsel.isEmpty()) {
      throw new InvalidInput("chosenCounsel", "选定的须填写承办人，放弃的不填");
    }
    steps.append(caseNumber, new Choice(choice, counsel, genderWish));
    journal.record(
        caseNumber,
        "AID_COUNSEL_CHOSEN",
        chosen ? "受援人选定" + lawyers.find(counsel).orElseThrow().name() : "受援人放弃选择，由中心指派");
  }
}
