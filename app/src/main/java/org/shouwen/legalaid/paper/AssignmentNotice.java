package org.shouwen.legalaid.paper;

import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/**
 * 指派通知书, addressed to the firm.
 *
 * @param firm the firm or station that is assigned 承办单位
 * @param lawyer who of it undertakes the matter
 * @param phone where the lawyer is reached, null if not known
 * @param mode how chosen, e.g. 受援人点援, 按专长指派
 * @param grantNumber 文号 of the decision to grant
 * @param handlingOrgan court, arbitration commission or police that has the matter, null if none
 *     yet
 */
public record AssignmentNotice(
    String firm,
    String lawyer,
    String phone,
    String mode,
    String matter,
    String form,
    String standing,
    String grantNumber,
    String handlingOrgan)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("ASSIGNMENT_NOTICE", "指派通知书", "援指", Giver.LEGAL_AID_CENTRE);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
