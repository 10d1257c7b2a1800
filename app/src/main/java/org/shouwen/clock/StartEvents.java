package org.shouwen.clock;

import java.time.Instant;
import java.util.Optional;

/** When something happened from which the law counts. Implemented by the case file's milestones. */
public interface StartEvents {
  /** The request itself was received: nothing that the law counts for it can have begun earlier. */
  String RECEIVED = "RECEIVED";

  /**
   * @param event name of a milestone, e.g. {@code RECEIVED}, {@code SERVED_SUPPLEMENT_NOTICE}
   * @return when it last happened, empty if it has not
   */
  Optional<Instant> when(String caseNumber, String event);
}
