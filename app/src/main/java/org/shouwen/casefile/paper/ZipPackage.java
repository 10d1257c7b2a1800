package org.shouwen.casefile.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks into a ZIP for one entry, within bounds, so that a small file that unpacks to a huge one is
 * not unpacked.
 */
final class ZipPackage {
  private static final int ENTRIES = 2000;
  private static final long UNPACKED = 64L << 20;

  private ZipPackage() {}

  static boolean holds(byte[] content, Predicate<String> entryName) {
    if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
      return false;
    }
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      long left = UNPACKED;
      for (int i = 0; i < ENTRIES && left > 0; i++) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          return false;
        }
        if (entryName.test(entry.getName())) {
          return true;
        }
        left -= skip(zip, left);
      }
      return false;
    } catch (IOException | IllegalArgumentException broken) {
      // Not a ZIP after all, or one with names that are none: then it is none of the packages we
      // take.
      return false;
    }
  }

  private static long skip(InputStream entry, long atMost) throws IOException {
    byte[] buffer = new byte[8192];
    long read = 0;
    for (int n = entry.read(buffer); n >= 0 && read < atMost; n = entry.read(buffer)) {
      read += n;
    }
    return read;
  }
}
