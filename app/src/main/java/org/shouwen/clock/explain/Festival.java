package org.shouwen.clock.explain;

import java.util.Arrays;
import java.util.Optional;

/** The holidays that a notice names, so that they can be said in another language. */
enum Festival {
  NEW_YEAR("元旦"),
  SPRING_FESTIVAL("春节"),
  TOMB_SWEEPING("清明节"),
  LABOUR("劳动节"),
  DRAGON_BOAT("端午节"),
  MID_AUTUMN("中秋节"),
  NATIONAL("国庆节");

  private final String chinese;

  Festival(String chinese) {
    this.chinese = chinese;
  }

  static Optional<Festival> named(String chinese) {
    return Arrays.stream(values()).filter(f -> f.chinese.equals(chinese)).findFirst();
  }
}
