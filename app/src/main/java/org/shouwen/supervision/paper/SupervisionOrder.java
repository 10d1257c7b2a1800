package org.shouwen.supervision.paper;

import java.time.LocalDate;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/**
 * 督办单, to the unit that handles the case; it names no person.
 *
 * @param level 督办 or 挂牌督办
 * @param ground in words
 * @param dueOn by when it is to be done
 */
public record SupervisionOrder(String level, String ground, String requirement, LocalDate dueOn)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("SUPERVISION_ORDER", "督办单", "督办", Giver.BUREAU);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
