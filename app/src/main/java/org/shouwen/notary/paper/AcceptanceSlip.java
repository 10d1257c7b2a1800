package org.shouwen.notary.paper;

import java.time.LocalDate;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/** 公证受理通知单, no longer compulsory: given to whoever wants it. */
public record AcceptanceSlip(String matter, LocalDate acceptedOn, String notary)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("NOTARY_ACCEPTANCE", "公证受理通知单", "公受", Giver.NOTARY_OFFICE);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
