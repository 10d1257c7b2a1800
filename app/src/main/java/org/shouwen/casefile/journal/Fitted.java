package org.shouwen.casefile.journal;

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
    String note = "……（全文 " + value.length() + " 字，SHA-256 " + Canonical.sha256(value) + "）";
    int end = limit - note.length();
    if (Character.isHighSurrogate(value.charAt(end - 1))) {
      end--;
    }
    return value.substring(0, end) + note;
  }
}
