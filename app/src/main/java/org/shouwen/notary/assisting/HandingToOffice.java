package org.shouwen.notary.assisting;

import java.util.List;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Steps;
import org.shouwen.document.OfficialPapers;
import org.shouwen.notary.matter.NotaryMaterials;
import org.shouwen.notary.paper.Referral;
import org.shouwen.notary.step.Handing;
import org.shouwen.problem.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 协办: what the centre has checked goes to the notary office of the party's choice. */
@Component
public class HandingToOffice {
  private final Steps steps;
  private final Cases cases;
  private final NotaryMaterials materials;
  private final OfficialPapers papers;
  private final Journal journal;

  HandingToOffice(
      Steps steps, Cases cases, NotaryMaterials materials, OfficialPapers papers, Journal journal) {
    this.steps = steps;
    this.cases = cases;
    this.materials = materials;
    this.papers = papers;
    this.journal = journal;
  }

  /**
   * @param atHand codes of the materials that go along
   * @param handedOn ISO day
   */
  @Transactional
  public void hand(
      String caseNumber, String office, List<String> atHand, String handedOn, String means) {
    var handing = new Handing(office, String.join(" ", atHand), Days.of(handedOn), means);
    steps.append(caseNumber, handing);
    String number =
        papers
            .issue(
                caseNumber,
                new Referral(
                    office,
                    cases.find(caseNumber).orElseThrow().matter(),
                    handing.handedOn(),
                    NotaryMaterials.items(materials.named(caseNumber, atHand))))
            .number();
    journal.record(caseNumber, "NOTARY_REFERRED", "转交" + office + "，" + number);
  }
}
