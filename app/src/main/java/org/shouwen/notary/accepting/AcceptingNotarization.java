package org.shouwen.notary.accepting;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Steps;
import org.shouwen.document.OfficialPapers;
import org.shouwen.document.PaperContent.Ground;
import org.shouwen.identity.Viewers;
import org.shouwen.notary.issuing.RegisteringNotarization;
import org.shouwen.notary.matter.Material;
import org.shouwen.notary.matter.NotaryMaterials;
import org.shouwen.notary.paper.AcceptanceSlip;
import org.shouwen.notary.paper.InformingLetter;
import org.shouwen.notary.paper.NonAcceptance;
import org.shouwen.notary.policy.AcceptancePolicies;
import org.shouwen.notary.policy.AcceptancePolicies.Applied;
import org.shouwen.notary.step.Acceptance;
import org.shouwen.notary.step.Application;
import org.shouwen.notary.step.Preview;
import org.shouwen.problem.Days;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.shouwen.statute.Code;
import org.shouwen.statute.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** NO3: the decision to accept, by the list of conditions that also writes the refusal. */
@Component
public class AcceptingNotarization {
  private static final String GROUNDS = "NOTARY_NON_ACCEPTANCE";
  private final Steps steps;
  private final Cases cases;
  private final Codes codes;
  private final NotaryMaterials materials;
  private final RegisteringNotarization register;
  private final OfficialPapers papers;
  private final Milestones milestones;
  private final Journal journal;
  private final Viewers viewers;
  private final Clock clock;

  AcceptingNotarization(
      Steps steps,
      Cases cases,
      Codes codes,
      NotaryMaterials materials,
      RegisteringNotarization register,
      OfficialPapers papers,
      Milestones milestones,
      Journal journal,
      Viewers viewers,
      Clock clock) {
    this.steps = steps;
    this.cases = cases;
    this.codes = codes;
    this.materials = materials;
    this.register = register;
    this.papers = papers;
    this.milestones = milestones;
    this.journal = journal;
    this.viewers = viewers;
    this.clock = clock;
  }

  /**
   * @param atHand codes of the materials that came
   * @param decision ACCEPT, NOT_ACCEPT or LATER
   * @param ground code of table NOTARY_NON_ACCEPTANCE, "" unless not accepted
   * @param acceptedOn ISO day, not before the application; the fifteen working days count from it
   * @param slip whether the applicant wants the slip 受理通知单
   * @return ACCEPTED, NOT_ACCEPTED or LATER
   * @throws Refused the conditions say otherwise
   */
  @Transactional
  public String decide(
      String caseNumber,
      List<String> atHand,
      String interested,
      String undisputed,
      String notarizable,
      String withinDistrict,
      String capacity,
      Long fee,
      String feeRelief,
      String decision,
      String ground,
      String facts,
      String acceptedOn,
      Boolean slip) {
    Preview preview = steps.required(Preview.class, caseNumber).content();
    List<String> grounds =
        AcceptancePolicies.grounds(
            new Applied(
                interested.equals("YES"),
                undisputed.equals("YES"),
                notarizable.equals("YES"),
                withinDistrict.equals("YES"),
                capacity,
                preview.whoApplies().equals("AGENT")));
    bear(decision, ground, grounds);
    List<Material> lacking = materials.lacking(caseNumber, atHand);
    if (decision.equals("LATER") && lacking.isEmpty()) {
      throw new InvalidInput("materialsAtHand", "清单材料已经齐全，没有要补的");
    }
    LocalDate day = decision.equals("ACCEPT") ? since(caseNumber, acceptedOn) : null;
    steps.append(
        caseNumber,
        new Acceptance(
            String.join(" ", atHand), capacity, fee, feeRelief, decision, ground, facts, day));
    return switch (decision) {
      case "ACCEPT" -> accept(caseNumber, preview.matter(), day, slip);
      case "NOT_ACCEPT" -> refuse(caseNumber, preview.matter(), ground, facts);
      default -> later(caseNumber, lacking);
    };
  }

  private void bear(String decision, String ground, List<String> grounds) {
    if (decision.equals("ACCEPT") && !grounds.isEmpty()) {
      throw new Refused(
          "不能受理：" + grounds.stream().map(g -> codes.title(GROUNDS, g)).collect(joining("；")));
    }
    if (decision.equals("NOT_ACCEPT") && !grounds.contains(ground)) {
      throw new InvalidInput("nonAcceptanceGround", "理由与核对的受理条件不一致");
    }
  }

  private LocalDate since(String caseNumber, String acceptedOn) {
    LocalDate applied = steps.required(Application.class, caseNumber).content().appliedOn();
    return Days.notBefore(applied, Days.of(acceptedOn), "acceptedOn", "受理日不能早于申请日");
  }

  private String accept(String caseNumber, String matter, LocalDate day, boolean slip) {
    String notary = viewers.current().name();
    cases.setHandler(caseNumber, viewers.current().id());
    milestones.reachedOn(caseNumber, "ACCEPTED", day);
    if (slip) {
      papers.issue(caseNumber, new AcceptanceSlip(matter, day, notary));
    }
    papers.issue(caseNumber, new InformingLetter(matter, notary));
    journal.record(caseNumber, "NOTARY_ACCEPTANCE", "受理" + matter + "，十五个工作日自" + day + "的次日起算");
    return "ACCEPTED";
  }

  private String refuse(String caseNumber, String matter, String ground, String facts) {
    papers.issue(
        caseNumber,
        new NonAcceptance(
            matter, facts, List.of(ground(codes.of(GROUNDS, ground, "nonAcceptanceGround")))));
    milestones.reached(caseNumber, "REFUSED", clock.instant());
    register.enter(caseNumber, "不予受理", null);
    journal.record(caseNumber, "NOTARY_ACCEPTANCE", "不予受理：" + codes.title(GROUNDS, ground));
    return "NOT_ACCEPTED";
  }

  private static Ground ground(Code code) {
    return new Ground(code.title(), code.article());
  }

  private String later(String caseNumber, List<Material> lacking) {
    journal.record(
        caseNumber,
        "NOTARY_ACCEPTANCE",
        "补材料后再来：" + lacking.stream().map(Material::title).collect(joining("、")));
    return "LATER";
  }
}
