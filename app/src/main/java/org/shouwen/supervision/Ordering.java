package org.shouwen.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.Days;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.shouwen.supervision.order.IssuingOrders;
import org.shouwen.supervision.order.Order;
import org.shouwen.supervision.order.Words;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** SU1 by hand: a supervisor orders it, with a ground. */
@Component("orderingSupervision")
public class Ordering {
  private static final int LONGEST = 1000;
  private static final Set<String> LEVELS = Words.LEVELS.keySet();
  private static final Set<String> GROUNDS = Words.GROUNDS.keySet();

  private final IssuingOrders issuing;
  private final Cases cases;
  private final Viewers viewers;
  private final Clock clock;

  Ordering(IssuingOrders issuing, Cases cases, Viewers viewers, Clock clock) {
    this.issuing = issuing;
    this.cases = cases;
    this.viewers = viewers;
    this.clock = clock;
  }

  /**
   * @param ground OVERDUE, REFUSED, UNSOLVED, COLLECTIVE, LEADER or RISK
   * @param level CHASE 催办, ORDER 督办 or LISTED 挂牌
   * @param dueOn ISO day, not before today
   * @return its id
   * @throws AccessDeniedException the viewer is no supervisor
   * @throws org.shouwen.problem.NotFound no such case, or not of his units
   * @throws Refused the case is closed
   */
  @Transactional
  public String byHand(
      String caseNumber, String ground, String level, String requirement, String dueOn) {
    Viewer viewer = viewers.current();
    if (!viewer.in("supervision")) {
      throw new AccessDeniedException("督办由督办岗发起");
    }
    CaseFile file = cases.visible(caseNumber);
    oneOf(GROUNDS, ground, "ground", "督办事由");
    oneOf(LEVELS, level, "level", "督办级别");
    if (requirement == null || requirement.isBlank() || requirement.length() > LONGEST) {
      throw new InvalidInput("requirement", "督办须写明要求，至多" + LONGEST + "字");
    }
    LocalDate due = day(dueOn);
    if (file.state().equals("CLOSED")) {
      throw new Refused("案件已经办结销号，不能再督办");
    }
    return issuing.order(
        file, new Order(null, ground, level, requirement.strip(), due, viewer.id()));
  }

  private LocalDate day(String text) {
    LocalDate due;
    try {
      due = Days.of(text);
    } catch (DateTimeParseException e) {
      throw new InvalidInput("dueOn", "期限应为日期");
    }
    if (due == null) {
      throw new InvalidInput("dueOn", "督办须定期限");
    }
    return Days.notBefore(LocalDate.now(clock), due, "dueOn", "督办期限不能早于今天");
  }

  private static void oneOf(Set<String> codes, String code, String field, String name) {
    if (code == null || !codes.contains(code)) {
      throw new InvalidInput(field, name + "应为 " + String.join("、", codes) + " 之一");
    }
  }
}
