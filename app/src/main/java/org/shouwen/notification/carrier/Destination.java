package org.shouwen.notification.carrier;

import java.util.List;

/** Where a letter goes, found at the moment of sending. */
public sealed interface Destination {
  /**
   * @param addresses e-mail, at least one
   */
  record Mail(List<String> addresses) implements Destination {}

  /**
   * @param phone as the resident gave it
   */
  record Phone(String phone) implements Destination {}

  /**
   * Nobody is there, or nobody whose address is known. @param why for the list of dead letters,
   * without personal data
   */
  record Nowhere(String why) implements Destination {}
}
