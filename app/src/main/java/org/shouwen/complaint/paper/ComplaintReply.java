package org.shouwen.complaint.paper;

import java.util.List;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/** 投诉答复书, to the complainant, point by point, with his remedies. */
public record ComplaintReply(
    String subject,
    String decisionNumber,
    String outcome,
    String basis,
    String measures,
    String remedy,
    String remedyArticle,
    List<ItemFound> items)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("COMPLAINT_REPLY", "投诉答复书", "投复", Giver.BUREAU);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
