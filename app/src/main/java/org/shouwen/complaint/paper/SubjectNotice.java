package org.shouwen.complaint.paper;

import java.util.List;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/**
 * 投诉处理结果告知书, to the person complained of: who complained is not in it.
 *
 * @param note what he has to do, null for nothing
 */
public record SubjectNotice(
    String subject,
    String subjectUnit,
    String decisionNumber,
    String outcome,
    String measures,
    String note,
    List<ItemFound> items)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("SUBJECT_NOTICE", "投诉处理结果告知书", "投告", Giver.BUREAU);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
