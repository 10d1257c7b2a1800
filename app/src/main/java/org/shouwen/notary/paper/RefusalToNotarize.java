package org.shouwen.notary.paper;

import java.util.List;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/** 不予办理公证决定书, on one of the nine grounds of 公证法 art. 31. */
public record RefusalToNotarize(String matter, String facts, long refund, List<Ground> grounds)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("NOTARY_REFUSAL", "不予办理公证决定书", "公不", Giver.NOTARY_OFFICE);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
