package org.shouwen.notification.carrier;

import org.shouwen.notification.outbox.Letter;

/** One way in which letters leave the house. */
public interface Carrier {
  /** Short name for the outbox, e.g. {@code mail}. */
  String name();

  boolean carries(Destination destination);

  /** Returns when the next hand has taken it. Any exception means: try again later. */
  void carry(Letter letter, Destination destination);
}
