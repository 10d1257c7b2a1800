package org.shouwen.notary.paper;

import java.time.LocalDate;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/**
 * 公证书出证登记: gives the deed its number. The text of the deed is the notary's own and filed as he made
 * it.
 */
public record DeedRecord(
    String matter, String notary, String approver, LocalDate issuedOn, int copies)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("NOTARY_DEED_RECORD", "公证书出证登记", "公证", Giver.NOTARY_OFFICE);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
