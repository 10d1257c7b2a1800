package org.shouwen.notary.paper;

import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/** 公证告知书: rights, duties and legal consequences, signed by the party. */
public record InformingLetter(String matter, String notary) implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("NOTARY_INFORMING", "公证告知书", "公告", Giver.NOTARY_OFFICE);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
