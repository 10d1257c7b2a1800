package org.shouwen.clock.explain;

/** A text that comes in both languages of the house, for instance a rule's title. */
public interface TwoTongued {
  String chinese();

  String english();
}
