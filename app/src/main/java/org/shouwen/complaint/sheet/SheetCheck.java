package org.shouwen.complaint.sheet;

import java.util.Arrays;
import java.util.List;
import org.shouwen.complaint.policy.Finding;
import org.shouwen.complaint.sheet.Sheet.Point;
import org.shouwen.problem.InvalidInput;

/** Whether what was entered can be a complaint's points; each problem names its field. */
final class SheetCheck {
  private static final int MOST = 20;
  private static final int NAME = 60;
  private static final int TEXT = 500;

  private SheetCheck() {}

  static Sheet of(Sheet sheet) {
    List<Point> points = sheet.points();
    if (points == null || points.isEmpty() || points.size() > MOST) {
      throw new InvalidInput("points", "投诉点须有1至" + MOST + "项");
    }
    length(sheet.subject(), "subject", NAME);
    length(sheet.subjectUnit(), "subjectUnit", NAME);
    for (int i = 0; i < points.size(); i++) {
      check(points.get(i), "points[" + i + "]");
    }
    return sheet;
  }

  private static void check(Point point, String field) {
    if (point.text() == null || point.text().isBlank()) {
      throw new InvalidInput(field + ".text", "必填");
    }
    length(point.text(), field + ".text", TEXT);
    length(point.evidence(), field + ".evidence", TEXT);
    length(point.basis(), field + ".basis", TEXT);
    String finding = point.finding();
    if (finding != null
        && !finding.isEmpty()
        && Arrays.stream(Finding.values()).noneMatch(f -> f.name().equals(finding))) {
      throw new InvalidInput(field + ".finding", "不是可选的结论");
    }
  }

  private static void length(String text, String field, int most) {
    if (text != null && text.length() > most) {
      throw new InvalidInput(field, "过长，至多" + most + "字");
    }
  }
}
