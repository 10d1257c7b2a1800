package org.shouwen.identity;

import java.util.function.Supplier;

/** Who acts in this thread. One bean; domain code asks it, never Spring Security or the engine. */
public interface Viewers {
  /**
   * Never null: {@link Viewer#SYSTEM} in jobs and imports, {@link Viewer#RESIDENT} for an unsigned
   * visitor over HTTP.
   */
  Viewer current();

  /** Does what somebody ordered before, in this thread and with his eyes. */
  <T> T as(Viewer viewer, Supplier<T> work);

  /** The display name of a login, the login itself when unknown. */
  String nameOf(String login);
}
