package org.shouwen.casefile.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import org.shouwen.casefile.Sealing;

/** Encrypts personal data and makes the keyed hashes to search by. Null stays null. */
public class Vault implements Sealing {
  private static final int HASH_BYTES = 32;
  private final Keyring keys;

  Vault(Keyring keys) {
    this.keys = keys;
  }

  /**
   * @param place what the value belongs to; a ciphertext moved to another place is refused there
   */
  @Override
  public String encrypt(String value, String place) {
    try {
      return value == null
          ? null
          : Base64.getEncoder()
              .encodeToString(
                  keys.encryption().encrypt(value.getBytes(UTF_8), place.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot encrypt " + place, e);
    }
  }

  @Override
  public String decrypt(String ciphertext, String place) {
    try {
      return ciphertext == null
          ? null
          : new String(
              keys.encryption()
                  .decrypt(Base64.getDecoder().decode(ciphertext), place.getBytes(UTF_8)),
              UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "cannot decrypt " + place + ": other keys, or tampered with", e);
    }
  }

  /**
   * @param kind keeps the hashes of ID numbers and of phones apart
   */
  public String hash(String normalised, String kind) {
    try {
      return normalised == null
          ? null
          : HexFormat.of()
              .formatHex(
                  keys.lookup()
                      .computePrimary((kind + ':' + normalised).getBytes(UTF_8), HASH_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot hash for search", e);
    }
  }
}
