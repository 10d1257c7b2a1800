package org.shouwen.legalaid.paper;

import java.util.List;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperContent.MissingItem;
import org.shouwen.document.PaperKind;

/**
 * 补充材料通知书, the one notice that lists all that is missing (法律援助法 art. 43(2)).
 *
 * @param missing everything that the deciding policy lacks, never empty
 * @param days the supplement period in 日, counted from the day after service; the law gives no
 *     number
 * @param assumed whether the period is the house's own, which the notice then says
 * @param earlierMissed why this is not the first notice, null if it is
 */
public record SupplementNotice(
    List<MissingItem> missing, int days, boolean assumed, String earlierMissed)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("SUPPLEMENT_NOTICE", "补充材料通知书", "援补", Giver.LEGAL_AID_CENTRE);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
