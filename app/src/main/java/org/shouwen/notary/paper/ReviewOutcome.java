package org.shouwen.notary.paper;

import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/**
 * 公证复查决定书.
 *
 * @param conclusion one of the five, in words
 * @param disputeDays 日 from receipt within which one may complain to the notaries' association
 */
public record ReviewOutcome(String deedNumber, String findings, String conclusion, int disputeDays)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("NOTARY_REVIEW_DECISION", "公证复查决定书", "公复", Giver.NOTARY_OFFICE);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
