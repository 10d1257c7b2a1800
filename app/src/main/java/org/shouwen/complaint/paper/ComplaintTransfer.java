package org.shouwen.complaint.paper;

import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/** 投诉移送（转办）函, to the competent authority, never to whoever is complained of. */
public record ComplaintTransfer(
    String receivingOrgan, String subject, String reason, String materials)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("COMPLAINT_TRANSFER", "投诉移送（转办）函", "投移", Giver.BUREAU);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
