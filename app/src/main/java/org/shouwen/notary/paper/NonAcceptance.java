package org.shouwen.notary.paper;

import java.util.List;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/** 不予受理通知书, in writing and with its reason. */
public record NonAcceptance(String matter, String facts, List<Ground> grounds)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("NOTARY_NON_ACCEPTANCE", "不予受理通知书", "公不受", Giver.NOTARY_OFFICE);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
