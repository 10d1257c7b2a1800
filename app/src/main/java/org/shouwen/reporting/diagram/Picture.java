package org.shouwen.reporting.diagram;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What a model's diagram shows.
 *
 * @param nodes frames before what they hold
 */
record Picture(List<Node> nodes, List<Flow> flows, Rectangle2D bounds) {}
