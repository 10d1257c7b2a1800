package org.shouwen.notary.paper;

import java.time.LocalDate;
import java.util.List;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/**
 * 公证协办转办函, to the notary office that the party chose.
 *
 * @param materials what went along
 */
public record Referral(
    String office, String matter, LocalDate handedOn, List<MissingItem> materials)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("NOTARY_REFERRAL", "公证协办转办函", "公转", Giver.SERVICE_CENTRE);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
