package org.shouwen.complaint.paper;

import java.util.List;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/**
 * 补充材料告知书, the one notice of all that is missing.
 *
 * @param days the period in 日 from the day after service; no text that was read gives a number
 * @param assumed whether the period is the house's own, which the notice then says
 * @param earlierMissed why this is not the first notice, null if it is
 */
public record ComplaintSupplementNotice(
    List<MissingItem> missing, int days, boolean assumed, String earlierMissed)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("COMPLAINT_SUPPLEMENT_NOTICE", "投诉补充材料告知书", "投补", Giver.BUREAU);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
