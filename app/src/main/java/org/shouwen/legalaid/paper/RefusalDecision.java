package org.shouwen.legalaid.paper;

import java.util.List;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperContent.Ground;
import org.shouwen.document.PaperKind;

/**
 * 不予法律援助决定书.
 *
 * @param facts what was found, in words
 * @param grounds each with its article, never empty
 * @param objectionDays the term in 日 from receipt within which the party may object (art. 49 gives
 *     the remedy, not the term)
 * @param assumed whether that term is not confirmed by a text, which the decision then says
 */
public record RefusalDecision(
    String matter, String facts, List<Ground> grounds, int objectionDays, boolean assumed)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("REFUSAL_DECISION", "不予法律援助决定书", "援不", Giver.LEGAL_AID_CENTRE);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
