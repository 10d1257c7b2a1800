package org.shouwen.problem;

import java.util.List;

/**
 * One or more fields of what was sent are wrong. Surfaces answer 422 (or refuse the one row) with
 * {@code field} and {@code detail} of the first, and the list {@code errors} when there are
 * several.
 */
public class InvalidInput extends RuntimeException {
  private final transient List<Fault> faults;

  /**
   * @param field the name the sender used, in the API's spelling, e.g. {@code applicant.idNumber}
   * @param detail what is wrong and what would be right, for people, in Chinese; never repeats
   *     personal data
   */
  public InvalidInput(String field, String detail) {
    this(List.of(new Fault(field, detail)));
  }

  /**
   * @param faults at least one, the gravest first
   */
  public InvalidInput(List<Fault> faults) {
    super(faults.get(0).detail());
    this.faults = List.copyOf(faults);
  }

  public String field() {
    return faults.get(0).field();
  }

  public List<Fault> faults() {
    return faults;
  }
}
