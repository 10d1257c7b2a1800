package org.shouwen.reporting.diagram;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The small signs of BPMN inside tasks, events and gateways, drawn in the current colour. */
final class Markers {
  private Markers() {}

  /** Upper left corner of a task. */
  static void task(Graphics2D g, Node node) {
    AffineTransform before = g.getTransform();
    g.translate(node.box().getX() + 5, node.box().getY() + 5);
    g.setStroke(Pens.solid(1));
    switch (node.kind()) {
      case "userTask" -> user(g);
      case "serviceTask" -> gear(g);
      case "businessRuleTask" -> table(g);
      case "sendTask" -> envelope(g, 0, 1, 13, 9, true);
      case "receiveTask" -> envelope(g, 0, 1, 13, 9, false);
      default -> {}
    }
    g.setTransform(before);
  }

  /** Inside an event's circle. */
  static void event(Graphics2D g, Node node) {
    double x = node.box().getCenterX();
    double y = node.box().getCenterY();
    g.setStroke(Pens.solid(1.1));
    switch (node.trigger()) {
      case "timer" -> clock(g, x, y);
      case "message" ->
          envelope(
              g,
              x - 8,
              y - 5.5,
              16,
              11,
              node.kind().equals("endEvent") || node.kind().equals("intermediateThrowEvent"));
      case "terminate" -> g.fill(new Ellipse2D.Double(x - 9, y - 9, 18, 18));
      case "error" -> bolt(g, x, y);
      case "escalation" -> arrowhead(g, x, y);
      case "signal" -> triangle(g, x, y);
      case "conditional" -> g.draw(new Rectangle2D.Double(x - 6, y - 7, 12, 14));
      default -> {}
    }
  }

  /** Inside a gateway's diamond. */
  static void gateway(Graphics2D g, Node node) {
    double x = node.box().getCenterX();
    double y = node.box().getCenterY();
    double r = node.box().getWidth() / 6;
    g.setStroke(Pens.solid(2.6));
    switch (node.kind()) {
      case "exclusiveGateway" -> {
        g.draw(new Line2D.Double(x - r, y - r, x + r, y + r));
        g.draw(new Line2D.Double(x - r, y + r, x + r, y - r));
      }
      case "parallelGateway" -> {
        g.draw(new Line2D.Double(x - r * 1.4, y, x + r * 1.4, y));
        g.draw(new Line2D.Double(x, y - r * 1.4, x, y + r * 1.4));
      }
      case "inclusiveGateway" -> g.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
      case "eventBasedGateway" -> {
        g.setStroke(Pens.solid(1));
        g.draw(new Ellipse2D.Double(x - r * 1.4, y - r * 1.4, r * 2.8, r * 2.8));
        g.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
      }
      default -> {}
    }
  }

  /** The sign of something folded, at the lower edge. */
  static void folded(Graphics2D g, Rectangle2D box) {
    double x = box.getCenterX();
    double y = box.getMaxY() - 9;
    g.setStroke(Pens.solid(1));
    g.draw(new Rectangle2D.Double(x - 6, y - 6, 12, 12));
    g.draw(new Line2D.Double(x - 3.5, y, x + 3.5, y));
    g.draw(new Line2D.Double(x, y - 3.5, x, y + 3.5));
  }

  private static void user(Graphics2D g) {
    g.draw(new Ellipse2D.Double(3.5, 0, 6, 6));
    Path2D shoulders = new Path2D.Double();
    shoulders.moveTo(0, 13);
    shoulders.curveTo(0, 8, 3, 7, 6.5, 7);
    shoulders.curveTo(10, 7, 13, 8, 13, 13);
    shoulders.closePath();
    g.draw(shoulders);
  }

  private static void gear(Graphics2D g) {
    for (int tooth = 0; tooth < 8; tooth++) {
      double angle = tooth * Math.PI / 4;
      g.draw(
          new Line2D.Double(
              6.5 + 4.6 * Math.cos(angle),
              6.5 + 4.6 * Math.sin(angle),
              6.5 + 6.6 * Math.cos(angle),
              6.5 + 6.6 * Math.sin(angle)));
    }
    g.draw(new Ellipse2D.Double(2, 2, 9, 9));
    g.draw(new Ellipse2D.Double(4.6, 4.6, 3.8, 3.8));
  }

  private static void table(Graphics2D g) {
    g.draw(new Rectangle2D.Double(0, 1, 14, 11));
    g.draw(new Line2D.Double(0, 4.5, 14, 4.5));
    g.draw(new Line2D.Double(0, 8.2, 14, 8.2));
    g.draw(new Line2D.Double(4.5, 4.5, 4.5, 12));
  }

  private static void clock(Graphics2D g, double x, double y) {
    g.draw(new Ellipse2D.Double(x - 9.5, y - 9.5, 19, 19));
    g.draw(new Line2D.Double(x, y, x + 1.6, y - 7));
    g.draw(new Line2D.Double(x, y, x + 5, y + 1.2));
    for (int hour = 0; hour < 12; hour++) {
      double angle = hour * Math.PI / 6;
      g.draw(
          new Line2D.Double(
              x + 7.6 * Math.cos(angle),
              y + 7.6 * Math.sin(angle),
              x + 9.5 * Math.cos(angle),
              y + 9.5 * Math.sin(angle)));
    }
  }

  private static void envelope(Graphics2D g, double x, double y, double w, double h, boolean full) {
    Rectangle2D paper = new Rectangle2D.Double(x, y, w, h);
    var ink = g.getColor();
    if (full) {
      g.fill(paper);
      g.setColor(java.awt.Color.WHITE);
    } else {
      g.draw(paper);
    }
    g.draw(new Line2D.Double(x, y, x + w / 2, y + h * 0.55));
    g.draw(new Line2D.Double(x + w / 2, y + h * 0.55, x + w, y));
    g.setColor(ink);
  }

  private static void bolt(Graphics2D g, double x, double y) {
    Path2D way = new Path2D.Double();
    way.moveTo(x - 7, y + 7);
    way.lineTo(x - 2, y - 6);
    way.lineTo(x + 2, y + 2);
    way.lineTo(x + 7, y - 7);
    g.draw(way);
  }

  private static void arrowhead(Graphics2D g, double x, double y) {
    Path2D way = new Path2D.Double();
    way.moveTo(x, y - 8);
    way.lineTo(x + 6, y + 7);
    way.lineTo(x, y + 1);
    way.lineTo(x - 6, y + 7);
    way.closePath();
    g.draw(way);
  }

  private static void triangle(Graphics2D g, double x, double y) {
    Path2D way = new Path2D.Double();
    way.moveTo(x, y - 8);
    way.lineTo(x + 7.5, y + 6);
    way.lineTo(x - 7.5, y + 6);
    way.closePath();
    g.draw(way);
  }

  /** A ring of an arc, for events that do not interrupt. */
  static Arc2D ring(Rectangle2D box, double inset) {
    return new Arc2D.Double(
        box.getX() + inset,
        box.getY() + inset,
        box.getWidth() - 2 * inset,
        box.getHeight() - 2 * inset,
        0,
        360,
        Arc2D.OPEN);
  }
}
