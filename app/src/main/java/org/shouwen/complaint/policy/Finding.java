package org.shouwen.complaint.policy;

/** What was found of one point of a complaint. */
public enum Finding {
  PROVEN("查实"),
  PARTLY("部分属实"),
  UNTRUE("不实"),
  UNCLEAR("查不清");

  private final String title;

  Finding(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
