package org.shouwen.rectification.paper;

import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/**
 * 整改通知书, to the responsible unit: what was found to be wrong.
 *
 * @param unit responsible
 * @param problem kind of the problem, in words
 * @param facts as verified
 */
public record RectificationNotice(String unit, String problem, String facts)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("RECTIFICATION_NOTICE", "整改通知书", "整改", Giver.BUREAU);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
