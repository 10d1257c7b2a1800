package org.shouwen.casefile.number;

/**
 * ISO/IEC 7064 MOD 37,36: one check character over digits and letters; finds every single error and
 * transposition.
 */
final class CheckCharacter {
  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int M = ALPHABET.length();

  private CheckCharacter() {}

  /**
   * @param text digits and upper-case letters; hyphens are for the eye and do not count
   */
  static char of(String text) {
    int product = M;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '-') {
        product = step(product, text.charAt(i));
      }
    }
    return ALPHABET.charAt((M + 1 - product) % M);
  }

  private static int step(int product, char c) {
    int value = ALPHABET.indexOf(c);
    if (value < 0) {
      throw new IllegalArgumentException("neither a digit nor an upper-case letter: " + c);
    }
    int sum = (product + value) % M;
    return (sum == 0 ? M : sum) * 2 % (M + 1);
  }
}
