package org.shouwen.reporting.diagram;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * Lines of sequence flows with their heads, the stroke of a default and the diamond of a condition.
 */
final class Arrows {
  private static final double LENGTH = 9;
  private static final double HALF_WIDTH = 4;

  private Arrows() {}

  /** In the current colour and stroke. */
  static void draw(Graphics2D g, Flow flow, double size) {
    List<Point2D> way = flow.way();
    if (way.size() < 2) {
      return;
    }
    Point2D tip = way.get(way.size() - 1);
    Point2D before = way.get(way.size() - 2);
    double angle = Math.atan2(tip.getY() - before.getY(), tip.getX() - before.getX());
    Path2D line = new Path2D.Double();
    line.moveTo(way.get(0).getX(), way.get(0).getY());
    way.subList(1, way.size() - 1).forEach(p -> line.lineTo(p.getX(), p.getY()));
    Point2D neck = away(tip, angle, -LENGTH * size * 0.8, 0);
    line.lineTo(neck.getX(), neck.getY());
    g.draw(line);
    g.fill(head(tip, angle, size));
    Point2D start = way.get(0);
    Point2D second = way.get(1);
    double out = Math.atan2(second.getY() - start.getY(), second.getX() - start.getX());
    if (flow.isDefault()) {
      g.draw(new Line2D.Double(away(start, out, 6, -4), away(start, out, 11, 4)));
    } else if (flow.isConditional()) {
      g.draw(diamond(start, out));
    }
  }

  private static Path2D head(Point2D tip, double angle, double size) {
    return path(
        tip,
        away(tip, angle, -LENGTH * size, -HALF_WIDTH * size),
        away(tip, angle, -LENGTH * size, HALF_WIDTH * size));
  }

  private static Path2D diamond(Point2D start, double angle) {
    return path(
        start, away(start, angle, 7, -4), away(start, angle, 14, 0), away(start, angle, 7, 4));
  }

  private static Path2D path(Point2D... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0].getX(), points[0].getY());
    for (int i = 1; i < points.length; i++) {
      path.lineTo(points[i].getX(), points[i].getY());
    }
    path.closePath();
    return path;
  }

  /** A point so far along the direction and so far across it. */
  private static Point2D away(Point2D from, double angle, double along, double across) {
    return new Point2D.Double(
        from.getX() + along * Math.cos(angle) - across * Math.sin(angle),
        from.getY() + along * Math.sin(angle) + across * Math.cos(angle));
  }
}
