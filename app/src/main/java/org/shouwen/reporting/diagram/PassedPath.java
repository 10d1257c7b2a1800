package org.shouwen.reporting.diagram;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.shouwen.casefile.Proceedings.Passage;

/**
 * The drawing of one process instance: its model's diagram, what was passed thick and filled, where
 * a token stands in another colour, the rest in grey. Vectors in a PDF.
 */
public final class PassedPath extends AbstractRenderer implements Graphics2DRenderable {
  private static final long serialVersionUID = 1;
  private static final double PASSED_WIDTH = 2.4;
  private static final double IDLE_WIDTH = 1.1;

  private final transient Picture picture;
  private final transient Passed passed;
  private final transient Letters letters;

  /**
   * @param font of the names; it must know every character of the model
   */
  public PassedPath(Passage passage, Font font) {
    this.picture = PictureReader.read(passage.diagram());
    this.passed = Passed.of(picture, passage.steps());
    this.letters = new Letters(font);
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D page, Rectangle2D area) {
    Graphics2D g = (Graphics2D) page.create();
    Rectangle2D bounds = picture.bounds();
    double scale =
        Math.min(area.getWidth() / bounds.getWidth(), area.getHeight() / bounds.getHeight());
    AffineTransform fit = new AffineTransform();
    fit.translate(
        area.getX() + (area.getWidth() - bounds.getWidth() * scale) / 2,
        area.getY() + (area.getHeight() - bounds.getHeight() * scale) / 2);
    fit.scale(scale, scale);
    fit.translate(-bounds.getX(), -bounds.getY());
    g.transform(fit);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    paint(g);
    g.dispose();
  }

  private void paint(Graphics2D g) {
    picture.nodes().stream().filter(Node::isFrame).forEach(node -> frame(g, node));
    picture.flows().stream().filter(flow -> !passed.along(flow)).forEach(flow -> flow(g, flow));
    picture.flows().stream().filter(passed::along).forEach(flow -> flow(g, flow));
    // What sits on the edge of a task is drawn after the task.
    picture.nodes().stream()
        .filter(node -> !node.isFrame() && !node.isEvent())
        .forEach(node -> node(g, node));
    picture.nodes().stream().filter(Node::isEvent).forEach(node -> node(g, node));
    picture.nodes().forEach(node -> nameBeside(g, node));
    picture.flows().forEach(flow -> nameOf(g, flow));
    picture.nodes().forEach(node -> visits(g, node));
  }

  private void frame(Graphics2D g, Node node) {
    Shape shape = round(node.box(), 14);
    g.setColor(Pens.FRAME_FILL);
    g.fill(shape);
    g.setColor(ink(node));
    double width = passed.through(node) ? PASSED_WIDTH : IDLE_WIDTH;
    g.setStroke(node.aside() ? Pens.dashed(width, 3) : Pens.solid(width));
    g.draw(shape);
    letters.at(g, node.name(), node.box().getX() + 10, node.box().getY() + 18, 12);
  }

  private void node(Graphics2D g, Node node) {
    double width = passed.through(node) ? PASSED_WIDTH : IDLE_WIDTH;
    if (node.isEvent()) {
      event(g, node, width);
    } else if (node.isGateway()) {
      outlined(g, node, diamond(node.box()), width);
      Markers.gateway(g, node);
    } else {
      task(g, node, width);
    }
  }

  private void task(Graphics2D g, Node node, double width) {
    Rectangle2D box = node.box();
    outlined(g, node, round(box, 8), node.kind().equals("callActivity") ? width + 2 : width);
    Markers.task(g, node);
    boolean folded = node.kind().equals("callActivity") || node.kind().equals("subProcess");
    if (folded) {
      Markers.folded(g, box);
    }
    g.setColor(text(node));
    double top = folded ? 4 : 15;
    letters.centred(
        g,
        node.name(),
        new Rectangle2D.Double(
            box.getX() + 5, box.getY() + top, box.getWidth() - 10, box.getHeight() - 19));
  }

  private void event(Graphics2D g, Node node, double width) {
    boolean end = node.kind().equals("endEvent");
    Rectangle2D box = node.box();
    g.setColor(fill(node));
    g.fill(Markers.ring(box, 0));
    g.setColor(ink(node));
    double line = end ? Math.max(width, 3) : width;
    g.setStroke(node.interrupting() ? Pens.solid(line) : Pens.dashed(line, 4));
    g.draw(Markers.ring(box, 0));
    if (node.kind().startsWith("intermediate") || node.kind().equals("boundaryEvent")) {
      g.setStroke(node.interrupting() ? Pens.solid(IDLE_WIDTH) : Pens.dashed(IDLE_WIDTH, 4));
      g.draw(Markers.ring(box, 3));
    }
    Markers.event(g, node);
  }

  private void outlined(Graphics2D g, Node node, Shape shape, double width) {
    g.setColor(fill(node));
    g.fill(shape);
    g.setColor(ink(node));
    g.setStroke(Pens.solid(width));
    g.draw(shape);
  }

  private void flow(Graphics2D g, Flow flow) {
    boolean along = passed.along(flow);
    g.setColor(along ? Pens.PASSED : Pens.IDLE);
    g.setStroke(Pens.solid(along ? PASSED_WIDTH : IDLE_WIDTH));
    Arrows.draw(g, flow, along ? 1.3 : 1);
  }

  private void nameOf(Graphics2D g, Flow flow) {
    if (!flow.name().isEmpty() && flow.label() != null) {
      g.setColor(passed.along(flow) ? Pens.PASSED : Pens.IDLE_TEXT);
      letters.hanging(g, flow.name(), flow.label());
    }
  }

  private void nameBeside(Graphics2D g, Node node) {
    boolean outside = node.isEvent() || node.isGateway();
    if (outside && !node.name().isEmpty()) {
      Rectangle2D below =
          new Rectangle2D.Double(node.box().getCenterX() - 45, node.box().getMaxY() + 4, 90, 14);
      g.setColor(text(node));
      letters.hanging(g, node.name(), node.label() == null ? below : node.label());
    }
  }

  /** How often it was passed, where that is more than once. */
  private void visits(Graphics2D g, Node node) {
    int times = passed.visits().getOrDefault(node.id(), 0);
    if (times > 1) {
      g.setColor(Pens.PASSED);
      letters.at(g, "×" + times, node.box().getMaxX() - 16, node.box().getY() - 3, 11);
    }
  }

  private Color ink(Node node) {
    if (passed.current().contains(node.id()) && !node.isFrame()) {
      return Pens.CURRENT;
    }
    return passed.through(node) ? Pens.PASSED : Pens.IDLE;
  }

  private Color text(Node node) {
    return passed.through(node) ? Color.BLACK : Pens.IDLE_TEXT;
  }

  private Color fill(Node node) {
    if (passed.current().contains(node.id())) {
      return Pens.CURRENT_FILL;
    }
    return passed.through(node) ? Pens.PASSED_FILL : Color.WHITE;
  }

  private static Shape round(Rectangle2D box, double radius) {
    return new RoundRectangle2D.Double(
        box.getX(), box.getY(), box.getWidth(), box.getHeight(), 2 * radius, 2 * radius);
  }

  private static Shape diamond(Rectangle2D box) {
    Path2D way = new Path2D.Double();
    way.moveTo(box.getCenterX(), box.getY());
    way.lineTo(box.getMaxX(), box.getCenterY());
    way.lineTo(box.getCenterX(), box.getMaxY());
    way.lineTo(box.getX(), box.getCenterY());
    way.closePath();
    return way;
  }
}
