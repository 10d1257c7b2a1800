package org.shouwen.reporting.diagram;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;

/** Colours and widths; a passed line is also thicker, so that it shows on a print in black. */
final class Pens {
  static final Color IDLE = new Color(0x8A9099);
  static final Color IDLE_TEXT = new Color(0x5B626B);
  static final Color PASSED = new Color(0x0B4F8A);
  static final Color PASSED_FILL = new Color(0xDCEAF7);
  static final Color CURRENT = new Color(0xB45309);
  static final Color CURRENT_FILL = new Color(0xFDE9C9);
  static final Color FRAME_FILL = new Color(0xFBFBFA);

  private Pens() {}

  static Stroke solid(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  static Stroke dashed(double width, double dash) {
    return new BasicStroke(
        (float) width,
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        10,
        new float[] {(float) dash, (float) dash},
        0);
  }
}
