package org.shouwen.casefile.journal;

import org.shouwen.casefile.Sha256;

/**
 * A value that is longer than its column is cut and says so, with the hash of the whole, so that
 * the whole can be proven.
 */
final class Fitted {
  private Fitted() {}

  static String to(int limit, String value) {
    if (value == null || value.length() <= limit) {
      return value;
    }
    String note = "……（全文 " + value.length() + " 字，SHA-256 " + Sha256.hex(value) + "）";
    int end = limit - note.length();
    if (Character.isHighSurrogate(value.charAt(end - 1))) {
      end--;
    }
    return value.substring(0, end) + note;
  }
}
