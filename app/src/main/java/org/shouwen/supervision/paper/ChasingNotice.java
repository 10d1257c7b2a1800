package org.shouwen.supervision.paper;

import java.time.LocalDate;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/**
 * 催办通知书, to the unit that handles the case, the first time it is pressed.
 *
 * @param ground in words
 * @param dueOn by when it is to be done
 */
public record ChasingNotice(String ground, String requirement, LocalDate dueOn)
    implements PaperContent {
  public static final PaperKind KIND = new PaperKind("CHASING_NOTICE", "催办通知书", "催办", Giver.BUREAU);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
