package org.shouwen.supervision.order;

/** How hard an overdue clock is pressed by itself; the grades above are a person's. */
public final class Grading {
  private static final int CHASED_ONCE = 1;
  private static final int PRESSED_OFTEN = 3;

  private Grading() {}

  /**
   * The first time a case is chased 催办, then supervised 督办, and from the fourth on listed 挂牌; what
   * is urgent is never merely chased.
   *
   * @param earlier supervisions that the case had before
   */
  public static String level(int earlier, boolean urgent) {
    if (earlier >= PRESSED_OFTEN) {
      return "LISTED";
    }
    return earlier >= CHASED_ONCE || urgent ? "ORDER" : "CHASE";
  }

  /** The next level above. */
  static String above(String level) {
    return level.equals("CHASE") ? "ORDER" : "LISTED";
  }
}
