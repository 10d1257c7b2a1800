package org.shouwen.reporting.diagram;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Names set in a box: broken between any two characters as Chinese is, made smaller until they fit.
 */
final class Letters {
  private static final float LARGEST = 12;
  private static final float SMALLEST = 7;
  private static final double LEADING = 1.22;

  private final Font font;

  Letters(Font font) {
    this.font = font;
  }

  /** In the middle of the box. */
  void centred(Graphics2D g, String text, Rectangle2D box) {
    Font fitting = fitting(g, text, box.getWidth(), box.getHeight());
    List<String> lines = balanced(g, fitting, text, box.getWidth());
    double leading = fitting.getSize2D() * LEADING;
    draw(g, fitting, lines, box, box.getCenterY() - lines.size() * leading / 2);
  }

  /** From the top of the box down, however long; a label may overrun its box as in the modeller. */
  void hanging(Graphics2D g, String text, Rectangle2D box) {
    Font fitting = font.deriveFont(LARGEST - 1);
    draw(g, fitting, lines(g, fitting, text, Math.max(box.getWidth(), 24)), box, box.getY());
  }

  void at(Graphics2D g, String text, double x, double y, float size) {
    g.setFont(font.deriveFont(size));
    g.drawString(text, (float) x, (float) y);
  }

  private void draw(Graphics2D g, Font fitting, List<String> lines, Rectangle2D box, double top) {
    g.setFont(fitting);
    double leading = fitting.getSize2D() * LEADING;
    double baseline = top + fitting.getSize2D() * 0.98;
    for (String line : lines) {
      double width = width(g, fitting, line);
      g.drawString(line, (float) (box.getCenterX() - width / 2), (float) baseline);
      baseline += leading;
    }
  }

  private Font fitting(Graphics2D g, String text, double width, double height) {
    for (float size = LARGEST; size > SMALLEST; size -= 0.5f) {
      Font candidate = font.deriveFont(size);
      if (lines(g, candidate, text, width).size() * size * LEADING <= height) {
        return candidate;
      }
    }
    return font.deriveFont(SMALLEST);
  }

  /** As few lines as the width allows, of about one length, so that no character stands alone. */
  private static List<String> balanced(Graphics2D g, Font font, String text, double width) {
    List<String> best = lines(g, font, text, width);
    double narrow = width;
    while (best.size() > 1 && narrow > font.getSize2D() * 2) {
      narrow -= font.getSize2D() / 2;
      List<String> tried = lines(g, font, text, narrow);
      if (tried.size() > best.size()) {
        break;
      }
      best = tried;
    }
    return best;
  }

  private static List<String> lines(Graphics2D g, Font font, String text, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      if (c == '\n') {
        lines.add(line.toString());
        line.setLength(0);
        continue;
      }
      String more = Character.toString(c);
      boolean closes = "，。、；：？！）》”".contains(more);
      if (!line.isEmpty() && !closes && width(g, font, line + more) > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(more);
    }
    lines.add(line.toString().strip());
    return lines;
  }

  private static double width(Graphics2D g, Font font, String text) {
    FontRenderContext context = g.getFontRenderContext();
    return font.getStringBounds(text, context).getWidth();
  }
}
