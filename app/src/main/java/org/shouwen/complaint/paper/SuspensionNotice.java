package org.shouwen.complaint.paper;

import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/** 中止调查通知书. */
public record SuspensionNotice(String subject, String ground, String article, String reviewBody)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("SUSPENSION_NOTICE", "中止调查通知书", "投中", Giver.BUREAU);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
