package org.shouwen.notary.paper;

import java.util.List;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/** 终止公证决定书. */
public record Termination(String matter, String facts, long refund, List<Ground> grounds)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("NOTARY_TERMINATION", "终止公证决定书", "公终", Giver.NOTARY_OFFICE);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
