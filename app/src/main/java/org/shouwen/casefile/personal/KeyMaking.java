package org.shouwen.casefile.personal;

import java.nio.file.Path;

/** Makes a file of fresh keys, for the command that production is set up with. */
public final class KeyMaking {
  private KeyMaking() {}

  public static void make(Path file) {
    Keyring.create(file);
  }
}
