package org.shouwen.notary.paper;

import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/** 不可抗力停止计算告知书. */
public record ForceMajeureLetter(String about) implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("NOTARY_FORCE_MAJEURE_NOTICE", "不可抗力停止计算告知书", "公停", Giver.NOTARY_OFFICE);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
