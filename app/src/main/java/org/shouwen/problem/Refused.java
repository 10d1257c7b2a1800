package org.shouwen.problem;

/**
 * Well-formed, but a rule of the house or the law forbids it now; the message gives the reason for
 * people. Surfaces answer 409.
 */
public class Refused extends RuntimeException {
  public Refused(String reason) {
    super(reason);
  }
}
