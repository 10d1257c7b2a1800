package org.shouwen.complaint.paper;

import java.time.LocalDate;
import java.util.List;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/**
 * 投诉登记表, the complaint as it was registered.
 *
 * @param complaintKind e.g. 公证
 * @param subject who is complained of, null when not clear
 * @param receivedOn the day that decides which rules govern it
 */
public record RegisterSheet(
    String complaintKind,
    String subject,
    String subjectUnit,
    String request,
    String evidence,
    LocalDate receivedOn,
    String registeredBy,
    List<ItemRaised> points)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("COMPLAINT_REGISTER", "投诉登记表", "投登", Giver.BUREAU);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
