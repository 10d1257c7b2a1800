package org.shouwen.complaint.paper;

import java.util.List;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/** 投诉处理决定书, point by point; who complained is not in it. */
public record ComplaintDecision(
    String subject,
    String subjectUnit,
    String outcome,
    String reason,
    String measures,
    List<ItemFound> items)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("COMPLAINT_DECISION", "投诉处理决定书", "投决", Giver.BUREAU);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
