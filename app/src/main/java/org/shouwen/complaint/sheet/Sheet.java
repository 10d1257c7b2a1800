package org.shouwen.complaint.sheet;

import java.util.List;
import org.shouwen.complaint.paper.ItemFound;
import org.shouwen.complaint.policy.Finding;
import org.shouwen.complaint.policy.Outcome;

/**
 * A complaint point by point.
 *
 * @param subject who is complained of, null when that is not clear
 * @param subjectUnit where he works
 */
public record Sheet(String subject, String subjectUnit, List<Point> points) {
  public static final Sheet EMPTY = new Sheet(null, null, List.of());

  /**
   * @param text what is complained of
   * @param finding name of a {@link Finding}, null while it is not found out
   * @param evidence by which it was found
   * @param basis rule that was kept or broken
   */
  public record Point(String text, String finding, String evidence, String basis) {
    boolean found() {
      return filled(finding) && filled(evidence) && filled(basis);
    }

    private static boolean filled(String text) {
      return text != null && !text.isBlank();
    }
  }

  /** Whether each point has its finding, evidence and basis. */
  public boolean found() {
    return !points.isEmpty() && points.stream().allMatch(Point::found);
  }

  /** What follows from the findings. */
  public Outcome outcome() {
    return Outcome.of(points.stream().map(p -> Finding.valueOf(p.finding())).toList());
  }

  /** The points as the papers list them. */
  public List<ItemFound> items() {
    return points.stream()
        .map(p -> new ItemFound(p.text(), Finding.valueOf(p.finding()).title(), p.basis()))
        .toList();
  }
}
