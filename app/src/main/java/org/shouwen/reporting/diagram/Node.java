package org.shouwen.reporting.diagram;

import java.awt.geom.Rectangle2D;

/**
 * A flow node as drawn.
 *
 * @param kind local name of its BPMN element, e.g. {@code userTask}
 * @param trigger kind of its event definition without the suffix, e.g. {@code timer}, empty for
 *     none
 * @param label where its name stands if beside it, null if inside
 * @param expanded whether a subprocess shows its inside
 * @param interrupting whether an event on an edge or a start event ends what it interrupts
 * @param aside whether it is an event subprocess
 */
record Node(
    String id,
    String kind,
    String name,
    String trigger,
    Rectangle2D box,
    Rectangle2D label,
    boolean expanded,
    boolean interrupting,
    boolean aside) {

  boolean isEvent() {
    return kind.endsWith("Event");
  }

  boolean isGateway() {
    return kind.endsWith("Gateway");
  }

  /** Whether other nodes may lie inside. */
  boolean isFrame() {
    return expanded && (kind.equals("subProcess") || kind.equals("transaction"));
  }
}
