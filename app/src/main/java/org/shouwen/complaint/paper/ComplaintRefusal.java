package org.shouwen.complaint.paper;

import java.util.List;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/**
 * 投诉不予受理通知书.
 *
 * @param facts what was found, in words
 * @param ways where else the matter may be brought
 */
public record ComplaintRefusal(String subject, String facts, String ways, List<Ground> grounds)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("COMPLAINT_REFUSAL", "投诉不予受理通知书", "投不", Giver.BUREAU);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
