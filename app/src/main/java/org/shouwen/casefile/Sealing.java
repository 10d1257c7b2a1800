package org.shouwen.casefile;

/**
 * Encrypts what another module must keep about people, with the keys of the case file. Null stays
 * null.
 */
public interface Sealing {
  /**
   * @param place what the value belongs to, e.g. {@code household/<case number>}; a ciphertext
   *     moved to another place is refused there
   */
  String encrypt(String value, String place);

  /**
   * @throws IllegalStateException other keys, another place, or tampered with
   */
  String decrypt(String ciphertext, String place);
}
