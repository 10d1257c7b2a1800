package org.shouwen.reporting.diagram;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A sequence flow as drawn.
 *
 * @param isDefault taken when no condition of its siblings holds
 */
record Flow(
    String id,
    String name,
    String source,
    String target,
    boolean isDefault,
    boolean isConditional,
    List<Point2D> way,
    Rectangle2D label) {}
