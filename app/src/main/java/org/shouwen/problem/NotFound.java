package org.shouwen.problem;

/**
 * Nothing of that name, or nothing that this viewer may see: the two are never told apart. Surfaces
 * answer 404.
 */
public class NotFound extends RuntimeException {
  public NotFound(String detail) {
    super(detail);
  }
}
