package org.shouwen.casefile.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.shouwen.casefile.Sha256;

/**
 * The code by which a resident follows his case: sixty random bits, shown once, kept as a salted
 * hash.
 */
record Tracking(String salt, String hash) {
  /** Without I, L, O, U: read over the phone and typed by the old. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** e.g. 7KQ2-M9XV-3RTB */
  static String newCode() {
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(i > 0 && i % 4 == 0 ? "-" : "")
          .append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  static Tracking of(String code) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    String hex = HexFormat.of().formatHex(salt);
    return new Tracking(hex, hash(hex, code));
  }

  /** Takes as long for a wrong code as for the right one. */
  boolean fits(String typed) {
    return MessageDigest.isEqual(
        hash.getBytes(UTF_8), hash(salt, typed == null ? "" : typed).getBytes(UTF_8));
  }

  private static String hash(String salt, String typed) {
    String code =
        typed
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1')
            .replaceAll("[^0-9A-Z]", "");
    return Sha256.hex(salt + ':' + code);
  }
}
