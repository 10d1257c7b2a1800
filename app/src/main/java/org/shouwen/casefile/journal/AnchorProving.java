package org.shouwen.casefile.journal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Recomputes the anchors from the first day on. */
@Component
class AnchorProving {
  private final AnchorRows rows;

  AnchorProving(AnchorRows rows) {
    this.rows = rows;
  }

  /**
   * The first day whose anchor does not follow from its heads and the day before, empty when all
   * do.
   */
  Optional<LocalDate> brokenDay() {
    String previous = "";
    for (AnchorRows.Day day : rows.days()) {
      String expected = Anchoring.hash(day.anchorDay(), previous, rows.headsOf(day.anchorDay()));
      if (!expected.equals(day.hash())) {
        return Optional.of(day.anchorDay());
      }
      previous = day.hash();
    }
    return Optional.empty();
  }
}
