package org.shouwen.problem;

/**
 * One field of what was sent is wrong. Surfaces answer 422 (or refuse the one row) with {@code
 * field} and {@code detail}.
 */
public class InvalidInput extends RuntimeException {
  private final String field;

  /**
   * @param field the name the sender used, in the API's spelling, e.g. {@code applicant.idNumber}
   * @param detail what is wrong and what would be right, for people, in Chinese; never repeats
   *     personal data
   */
  public InvalidInput(String field, String detail) {
    super(detail);
    this.field = field;
  }

  public String field() {
    return field;
  }
}
