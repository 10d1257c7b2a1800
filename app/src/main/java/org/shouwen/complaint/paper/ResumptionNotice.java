package org.shouwen.complaint.paper;

import java.time.LocalDate;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/**
 * 恢复调查通知书.
 *
 * @param endedOn the day on which the reason of the standstill ended
 */
public record ResumptionNotice(String subject, LocalDate endedOn, String result)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("RESUMPTION_NOTICE", "恢复调查通知书", "投恢", Giver.BUREAU);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
