package org.shouwen.intake.desk;

import java.util.Set;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.shouwen.intake.Requests;
import org.shouwen.intake.Requests.Received;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * What a receptionist does at the window or on the phone: one request, registered as he confirmed
 * it.
 */
@Service
class Registering {
  private static final Set<String> WHO = Set.of("reception", "station", "admin");
  private static final String CONSULTATION = "CONSULTATION";

  private final Requests requests;
  private final LateRecording late;
  private final UnitSearch units;
  private final Viewers viewers;

  Registering(Requests requests, LateRecording late, UnitSearch units, Viewers viewers) {
    this.requests = requests;
    this.late = late;
    this.units = units;
    this.viewers = viewers;
  }

  /**
   * @throws org.shouwen.problem.InvalidInput naming the field, {@code lateReason} when the request
   *     came more than a working day ago and nobody says why it is recorded now
   */
  Received register(DeskForm form) {
    check(viewers.current());
    String unit = units.codeOf(form.unitCode());
    boolean isLate = late.isLate(form.received());
    if (isLate) {
      late.check(form.lateReason());
    }
    // No transaction here: of two clicks at once the second reads the first one's answer.
    return requests.receive(
        form.toRequest(unit, confirms(form), isLate ? form.lateReason() : null), form.key());
  }

  /**
   * Item and way must fit: what is answered at once is a question, all else is passed on. Else the
   * task asks.
   */
  private static boolean confirms(DeskForm form) {
    boolean answers = "ANSWER".equals(form.next());
    return DeskForm.given(form.item()) != null && answers == CONSULTATION.equals(form.item());
  }

  void check(Viewer viewer) {
    if (WHO.stream().noneMatch(viewer::in)) {
      throw new AccessDeniedException("intake");
    }
  }
}
