package org.shouwen.notary.examining;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Steps;
import org.shouwen.identity.Viewers;
import org.shouwen.notary.matter.Material;
import org.shouwen.notary.matter.NotaryMaterials;
import org.shouwen.notary.step.Examination;
import org.shouwen.notary.step.Inquiry;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.shouwen.statute.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** NO5: is it true, lawful and sufficient, and if not yet, what is still needed? */
@Component
public class ExaminingNotarization {
  private static final Set<String> PROPOSALS = Set.of("ISSUE", "REFUSE", "TERMINATE");
  private final Steps steps;
  private final Codes codes;
  private final NotaryMaterials materials;
  private final AskingStandstill standstill;
  private final SixMonths sixMonths;
  private final Cases cases;
  private final Journal journal;
  private final Viewers viewers;

  ExaminingNotarization(
      Steps steps,
      Codes codes,
      NotaryMaterials materials,
      AskingStandstill standstill,
      SixMonths sixMonths,
      Cases cases,
      Journal journal,
      Viewers viewers) {
    this.steps = steps;
    this.codes = codes;
    this.materials = materials;
    this.standstill = standstill;
    this.sixMonths = sixMonths;
    this.cases = cases;
    this.journal = journal;
    this.viewers = viewers;
  }

  /**
   * @param genuine YES, PARTLY or NO: true, lawful and sufficient
   * @param proposal ISSUE, REFUSE, TERMINATE, SUPPLEMENT, VERIFY, FORCE_MAJEURE or ASK_AGAIN
   * @param refusalClause code of table NOTARY_REFUSAL, "" unless refused
   * @param terminationGround code of table NOTARY_TERMINATION, "" unless terminated
   * @param refund yuan of the fee to give back when refused or terminated
   * @param missing codes of the list that are still missing
   * @param otherMissing more that is missing, one a line
   * @return PROPOSED, STANDSTILL or ASK_AGAIN
   * @throws Refused nothing bears the proposal out
   */
  @Transactional
  public String examine(
      String caseNumber,
      String checkedPoints,
      String genuine,
      String proposal,
      String refusalClause,
      String terminationGround,
      Long refund,
      String about,
      String counterpart,
      List<String> missing,
      String otherMissing,
      String secondNoticeReason,
      String report) {
    bear(caseNumber, proposal, genuine, terminationGround);
    String ground =
        switch (proposal) {
          case "REFUSE" -> codes.of("NOTARY_REFUSAL", refusalClause, "refusalClause").code();
          case "TERMINATE" ->
              codes.of("NOTARY_TERMINATION", terminationGround, "terminationGround").code();
          default -> "";
        };
    steps.append(
        caseNumber, new Examination(checkedPoints, genuine, proposal, ground, refund, report));
    cases.setHandler(caseNumber, viewers.current().id());
    journal.record(caseNumber, "NOTARY_EXAMINED", said(proposal, ground));
    if (PROPOSALS.contains(proposal)) {
      return "PROPOSED";
    }
    if (proposal.equals("ASK_AGAIN")) {
      return proposal;
    }
    String lines =
        Stream.concat(
                materials.named(caseNumber, missing).stream().map(Material::title),
                otherMissing.lines().map(String::strip).filter(l -> !l.isEmpty()))
            .collect(joining("\n"));
    standstill.ask(caseNumber, proposal, lines, about, counterpart, secondNoticeReason);
    return "STANDSTILL";
  }

  private void bear(String caseNumber, String proposal, String genuine, String terminationGround) {
    if (proposal.equals("ISSUE")) {
      if (!genuine.equals("YES")) {
        throw new InvalidInput("genuine", "真实、合法、充分才能拟出具公证书");
      }
      String identity = steps.required(Inquiry.class, caseNumber).content().identityResult();
      if (!identity.equals("CONFIRMED")) {
        throw new Refused("身份存疑，不能拟出具公证书：再次询问核验，或者拟不予办理");
      }
    }
    if (proposal.equals("TERMINATE")
        && terminationGround.equals("SIX_MONTHS")
        && !sixMonths.areOver(caseNumber)) {
      throw new InvalidInput("terminationGround", "自受理起未满六个月");
    }
  }

  private String said(String proposal, String ground) {
    return switch (proposal) {
      case "ISSUE" -> "拟出具公证书";
      case "REFUSE" -> "拟不予办理：" + codes.title("NOTARY_REFUSAL", ground);
      case "TERMINATE" -> "拟终止公证：" + codes.title("NOTARY_TERMINATION", ground);
      case "SUPPLEMENT" -> "通知补充材料";
      case "VERIFY" -> "需要核实";
      case "FORCE_MAJEURE" -> "遇不可抗力";
      default -> "再次询问";
    };
  }
}
