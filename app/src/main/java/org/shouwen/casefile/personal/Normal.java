package org.shouwen.casefile.personal;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling of what people type in many, for hashing alone; what was typed is kept as typed. */
public final class Normal {
  private Normal() {}

  /**
   * Full-width to half-width, no blanks or hyphens, check digit in upper case; null when nothing is
   * left.
   */
  public static String idNumber(String typed) {
    return emptyToNull(compact(typed).toUpperCase(Locale.ROOT));
  }

  /** Digits alone, without the country's prefix. */
  public static String phone(String typed) {
    String digits = compact(typed).replaceAll("[^0-9]", "");
    return emptyToNull(digits.replaceFirst("^(?:00)?86(?=1\\d{10}$)", ""));
  }

  private static String compact(String typed) {
    return typed == null
        ? ""
        : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\-‐-―()]", "");
  }

  private static String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
