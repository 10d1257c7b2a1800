package org.shouwen.legalaid.paper;

import java.util.List;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperContent.Ground;
import org.shouwen.document.PaperKind;

/**
 * 给予法律援助决定书.
 *
 * @param matter the cause 案由, e.g. 劳动报酬
 * @param form form of aid, e.g. 民事诉讼代理
 * @param standing the applicant's standing in the matter 法律地位, null if it does not matter
 * @param grounds scope first, then hardship (or why it does not matter: art. 32; or why it is
 *     presumed: art. 42), each with its article
 */
public record GrantDecision(String matter, String form, String standing, List<Ground> grounds)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("GRANT_DECISION", "给予法律援助决定书", "援给", Giver.LEGAL_AID_CENTRE);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
