package org.shouwen.complaint.paper;

import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/**
 * 投诉答辩通知书, to the person complained of: who complained is not in it.
 *
 * @param days the period in 日 from the day after service
 * @param filesRequested files to hand in, null for none
 */
public record DefenceCall(
    String subject,
    String subjectUnit,
    String points,
    String filesRequested,
    int days,
    boolean assumed)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("DEFENCE_NOTICE", "投诉答辩通知书", "投答辩", Giver.BUREAU);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
