package org.shouwen.intake.lifecycle;

import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Journal;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Component;

/** 签收或退单一次, and the dispatcher's ruling, after which the post that it names signs. */
@Component
public class Signing {
  private static final String RULED = "RETURN_RULED";
  private final Cases cases;
  private final Journal journal;
  private final Viewers viewers;

  Signing(Cases cases, Journal journal, Viewers viewers) {
    this.cases = cases;
    this.journal = journal;
    this.viewers = viewers;
  }

  /**
   * @param acceptance ACCEPT or RETURN; whoever signs becomes the handler
   * @param ground why it is returned, "" when accepted
   * @throws InvalidInput when it is returned though the dispatcher has ruled on an earlier return
   */
  public void record(String caseNumber, String acceptance, String ground, String reason) {
    if (acceptance.equals("ACCEPT")) {
      cases.setHandler(caseNumber, viewers.current().id());
      cases.setState(caseNumber, "IN_PROGRESS");
      journal.record(caseNumber, "SIGNED_FOR", "已签收");
    } else {
      if (ruled(caseNumber)) {
        throw new InvalidInput("acceptance", "已经裁定的诉求不得再退，请签收办理");
      }
      journal.record(caseNumber, "RETURNED", title(ground) + "；" + Words.labelled("理由", reason));
    }
  }

  /**
   * @param ruling REASSIGN to another item's post, ASSIGN to the same one for good, or REFER
   * @param newItem the item in its place when reassigned, "" otherwise
   * @param newMatter "" to keep the one known
   * @return the item that counts from now on
   * @throws Refused when the return is allowed but the item, and so the post, stays
   */
  public String rule(
      String caseNumber, String ruling, String newItem, String newMatter, String reason) {
    CaseFile before = cases.find(caseNumber).orElseThrow(() -> new NotFound("没有案件 " + caseNumber));
    boolean reassigned = ruling.equals("REASSIGN");
    if (reassigned && newItem.equals(before.item())) {
      throw new Refused("准予退单、另派的，应当改定事项；事项不变的，请选“指定原岗位办理”");
    }
    String item = reassigned ? newItem : before.item();
    if (reassigned) {
      cases.setItem(caseNumber, item, newMatter.isBlank() ? before.matter() : newMatter);
    }
    journal.record(
        caseNumber, RULED, title(ruling) + "；" + Words.labelled("理由", reason), before.item(), item);
    return item;
  }

  private boolean ruled(String caseNumber) {
    return journal.of(caseNumber).stream().anyMatch(entry -> entry.action().equals(RULED));
  }

  private static String title(String code) {
    return switch (code) {
      case "NOT_OURS" -> "退单：非本岗位职责";
      case "WRONG_PLACE" -> "退单：管辖不对";
      case "DOUBLE" -> "退单：重复";
      case "INCOMPLETE" -> "退单：要素不全";
      case "REASSIGN" -> "准予退单，改定事项另派";
      case "ASSIGN" -> "不准退单，指定原岗位办理";
      case "REFER" -> "准予退单，转告有权单位";
      default -> code;
    };
  }
}
