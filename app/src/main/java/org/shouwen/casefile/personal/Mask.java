package org.shouwen.casefile.personal;

/**
 * What a screen shows of a number: enough to recognise it with the person opposite, too little to
 * use it.
 */
public final class Mask {
  private Mask() {}

  /** 990503********7843: the first six (a place) and the last four. */
  public static String idNumber(String clear) {
    return keep(clear, 6, 4);
  }

  /** 199****1134 */
  public static String phone(String clear) {
    return keep(clear, 3, 4);
  }

  private static String keep(String clear, int head, int tail) {
    if (clear == null) {
      return null;
    }
    int length = clear.length();
    if (length <= head + tail) {
      return "*".repeat(length);
    }
    return clear.substring(0, head)
        + "*".repeat(length - head - tail)
        + clear.substring(length - tail);
  }
}
