package org.shouwen.legalaid.examining;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Steps;
import org.shouwen.legalaid.policy.Jurisdiction;
import org.shouwen.legalaid.policy.Material;
import org.shouwen.legalaid.policy.MaterialPolicies;
import org.shouwen.legalaid.policy.Missing;
import org.shouwen.legalaid.policy.Presented;
import org.shouwen.legalaid.step.MaterialsCheck;
import org.shouwen.problem.Days;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** LA2: are we competent, and is everything there? The policies answer, not the person. */
@Component
public class CheckingMaterials {
  private final Steps steps;
  private final Cases cases;
  private final Milestones milestones;
  private final Journal journal;
  private final Clock clock;

  CheckingMaterials(Steps steps, Cases cases, Milestones milestones, Journal journal, Clock clock) {
    this.steps = steps;
    this.cases = cases;
    this.milestones = milestones;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @return COMPLETE, INCOMPLETE or NO_JURISDICTION
   */
  @Transactional
  public String check(
      String caseNumber,
      String applicationForm,
      String identityProof,
      String agencyProof,
      String hardshipStatement,
      String caseMaterials,
      String unclearNote,
      String jurisdiction,
      String competentAgency,
      String caseStage,
      String limitationOn) {
    var found =
        new MaterialsCheck(
            applicationForm,
            identityProof,
            agencyProof,
            hardshipStatement,
            caseMaterials,
            unclearNote,
            jurisdiction,
            competentAgency,
            caseStage,
            Days.of(limitationOn),
            null);
    List<Missing> missing = missing(caseNumber, found);
    String outcome = outcome(found, missing);
    steps.append(caseNumber, with(found, outcome));
    journal.record(
        caseNumber,
        "AID_CHECKED",
        switch (outcome) {
          case "NO_JURISDICTION" -> "无管辖，应转告" + competentAgency;
          case "COMPLETE" -> "材料齐全，有管辖，受理";
          default ->
              "材料不齐：" + missing.stream().map(m -> m.material().title()).collect(joining("、"));
        });
    if (outcome.equals("COMPLETE")) {
      milestones.reached(caseNumber, "ACCEPTED", clock.instant());
    }
    return outcome;
  }

  /** What the last check lacked, by the same policies. */
  List<Missing> missing(String caseNumber) {
    return missing(caseNumber, steps.required(MaterialsCheck.class, caseNumber).content());
  }

  private List<Missing> missing(String caseNumber, MaterialsCheck found) {
    boolean byAgent = cases.find(caseNumber).orElseThrow().party("AGENT").isPresent();
    String unclear = found.unclearNote() == null ? "" : found.unclearNote();
    List<Missing> missing =
        MaterialPolicies.missing(new Presented(states(found), unclear, byAgent));
    if (states(found).containsValue("UNCLEAR") && unclear.isBlank()) {
      throw new InvalidInput("unclearNote", "选了“不清楚”的，须写明要说明什么");
    }
    return missing;
  }

  private static Map<Material, String> states(MaterialsCheck found) {
    return Map.of(
        Material.APPLICATION_FORM, found.applicationForm(),
        Material.IDENTITY, found.identityProof(),
        Material.AGENCY, found.agencyProof(),
        Material.HARDSHIP_STATEMENT, found.hardshipStatement(),
        Material.CASE_MATERIALS, found.caseMaterials());
  }

  private static String outcome(MaterialsCheck found, List<Missing> missing) {
    if (!Jurisdiction.valueOf(found.jurisdiction()).ours()) {
      return "NO_JURISDICTION";
    }
    return missing.isEmpty() ? "COMPLETE" : "INCOMPLETE";
  }

  private static MaterialsCheck with(MaterialsCheck f, String outcome) {
    return new MaterialsCheck(
        f.applicationForm(),
        f.identityProof(),
        f.agencyProof(),
        f.hardshipStatement(),
        f.caseMaterials(),
        f.unclearNote(),
        f.jurisdiction(),
        f.competentAgency(),
        f.caseStage(),
        f.limitationOn(),
        outcome);
  }
}
