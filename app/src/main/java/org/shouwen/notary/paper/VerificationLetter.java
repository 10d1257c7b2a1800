package org.shouwen.notary.paper;

import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/** 公证核实告知书: what is being verified and with whom, and that the period stands meanwhile. */
public record VerificationLetter(String about, String counterpart) implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("NOTARY_VERIFICATION_NOTICE", "公证核实告知书", "公核", Giver.NOTARY_OFFICE);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
