package org.shouwen.intake.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.shouwen.calendar.WorkCalendar;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Component;

/**
 * A request counts from when it was received; who records it more than a working day later says why
 * 补录原因.
 */
@Component
class LateRecording {
  private static final int LONGEST = 200;

  private final Clock clock;

  /** The published years are enough to tell one working day from two. */
  private final WorkCalendar calendar = WorkCalendar.shipped();

  LateRecording(Clock clock) {
    this.clock = clock;
  }

  boolean isLate(Instant receivedAt) {
    if (receivedAt == null) {
      return false;
    }
    LocalDate today = LocalDate.now(clock);
    LocalDate last = LocalDate.ofInstant(receivedAt, clock.getZone()).plusDays(1);
    while (last.isBefore(today) && !calendar.isWorkingDay(last)) {
      last = last.plusDays(1);
    }
    return last.isBefore(today);
  }

  void check(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new InvalidInput("lateReason", "收到已超过1个工作日，请写明补录的原因");
    }
    if (reason.codePointCount(0, reason.length()) > LONGEST
        || reason.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidInput("lateReason", "最多%d个字，不能有控制字符".formatted(LONGEST));
    }
  }
}
