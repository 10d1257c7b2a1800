package org.shouwen.notary.paper;

import java.time.LocalDate;
import java.util.List;
import org.shouwen.document.Giver;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperKind;

/** 公证预约告知单: when and how one meets, and all that is to be brought, listed once. */
public record AppointmentSlip(
    String matter, String meeting, LocalDate meetingOn, List<MissingItem> materials)
    implements PaperContent {
  public static final PaperKind KIND =
      new PaperKind("NOTARY_APPOINTMENT", "公证预约告知单", "公约", Giver.SERVICE_CENTRE);

  @Override
  public PaperKind kind() {
    return KIND;
  }
}
