package org.shouwen.intake;

import jakarta.servlet.http.HttpServletRequest;

/**
 * How often one address may call the public doors, pages and API together. Staff are not limited.
 */
public interface PublicLimits {
  /**
   * Something more to be written from this address.
   *
   * @throws org.shouwen.problem.TooManyRequests when it is one too many
   */
  void newRequest(HttpServletRequest caller);

  /**
   * Before a tracking code is looked at.
   *
   * @throws org.shouwen.problem.TooManyRequests when this address has guessed too often
   */
  void mayTry(HttpServletRequest caller);

  /** A tracking code was wrong. */
  void wrongCode(HttpServletRequest caller);
}
