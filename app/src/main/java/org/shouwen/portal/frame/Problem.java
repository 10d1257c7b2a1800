package org.shouwen.portal.frame;

import org.shouwen.problem.InvalidInput;

/**
 * What the frame shows above a page that was refused.
 *
 * @param field id of the input, null when no single one is to blame
 */
public record Problem(String field, String detail) {
  public static Problem of(InvalidInput wrong) {
    return new Problem(wrong.field(), wrong.getMessage());
  }

  public static Problem of(RuntimeException refused) {
    return refused instanceof InvalidInput wrong
        ? of(wrong)
        : new Problem(null, refused.getMessage());
  }
}
