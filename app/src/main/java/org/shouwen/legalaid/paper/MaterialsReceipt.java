package org.shouwen.legalaid.paper;

import java.time.LocalDate;
import java.util.List;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/**
 * 收到材料凭证, handed over when the application comes in.
 *
 * @param receivedOn legal day of the first receipt, at a station or the centre: the seven days of
 *     法律援助法 art. 43(1) count from the next
 * @param receivedBy name of who took it
 * @param decideBy last day of the decision by the clock, or null if none runs yet
 */
public record MaterialsReceipt(
    List<Material> materials, LocalDate receivedOn, String receivedBy, LocalDate decideBy)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("MATERIALS_RECEIPT", "收到材料凭证", "援收", Giver.RECEIVER);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
