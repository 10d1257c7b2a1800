package org.shouwen.complaint.paper;

import java.time.LocalDate;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/**
 * 投诉受理通知书.
 *
 * @param acceptedOn from the next day of which the limit counts
 * @param limit the limit in words, e.g. 60日
 * @param article of the limit
 */
public record Acceptance(
    String complaintKind, String subject, LocalDate acceptedOn, String limit, String article)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("COMPLAINT_ACCEPTANCE", "投诉受理通知书", "投受", Giver.BUREAU);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
