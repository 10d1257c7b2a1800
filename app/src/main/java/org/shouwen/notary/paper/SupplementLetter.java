package org.shouwen.notary.paper;

import java.util.List;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/**
 * 公证补充材料通知书: all that is missing, once.
 *
 * @param days the supplement period in 日, which the law leaves open
 * @param earlierMissed why this is not the first notice, null if it is
 */
public record SupplementLetter(int days, String earlierMissed, List<MissingItem> missing)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("NOTARY_SUPPLEMENT_NOTICE", "公证补充材料通知书", "公补", Giver.NOTARY_OFFICE);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
