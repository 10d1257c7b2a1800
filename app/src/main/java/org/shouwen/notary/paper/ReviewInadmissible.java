package org.shouwen.notary.paper;

import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/** 公证复查不予受理告知书: the request came too late. */
public record ReviewInadmissible(String deedNumber, String reason) implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("NOTARY_REVIEW_INADMISSIBLE", "公证复查不予受理告知书", "公复不", Giver.NOTARY_OFFICE);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
