package org.shouwen.complaint.policy;

import java.util.List;

/** What comes of a complaint as a whole; it follows from the findings, nobody chooses it. */
public enum Outcome {
  FOUNDED("成立"),
  PARTLY("部分成立"),
  UNFOUNDED("不成立已答复");

  private final String title;

  Outcome(String title) {
    this.title = title;
  }

  /** The business outcome, as the model's end is named. */
  public String title() {
    return title;
  }

  /**
   * Founded when every point is proven, unfounded when none is even in part.
   *
   * @param findings never empty
   */
  public static Outcome of(List<Finding> findings) {
    if (findings.stream().allMatch(f -> f == Finding.PROVEN)) {
      return FOUNDED;
    }
    return findings.stream().anyMatch(f -> f == Finding.PROVEN || f == Finding.PARTLY)
        ? PARTLY
        : UNFOUNDED;
  }
}
