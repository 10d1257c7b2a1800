package org.shouwen.complaint.paper;

import java.util.List;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/** 终止投诉处理决定书. */
public record Termination(String subject, String reason, List<Ground> grounds)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("COMPLAINT_TERMINATION", "终止投诉处理决定书", "投终", Giver.BUREAU);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
