package org.shouwen.legalaid.paper;

import java.util.List;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/**
 * 结案材料退回通知, to the firm: the one list of all that the closing file lacks. While it is being
 * completed the review of the file stands.
 *
 * @param lawyer who of the firm undertook the matter
 * @param assignmentNumber 文号 of the notice of assignment
 * @param missing never empty
 */
public record FileReturnNotice(
    String firm, String lawyer, String matter, String assignmentNumber, List<ReturnedItem> missing)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("FILE_RETURN_NOTICE", "结案材料退回通知", "援退", Giver.LEGAL_AID_CENTRE);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
