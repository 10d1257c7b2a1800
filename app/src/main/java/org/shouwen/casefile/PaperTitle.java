package org.shouwen.casefile;

import java.util.Locale;
import org.shouwen.casefile.Papers.Paper;
import org.shouwen.casefile.paper.FileType;

/** A title from the name that a sender's machine gave the file. */
public final class PaperTitle {
  private static final int LIMIT = 100;

  private PaperTitle() {}

  /**
   * The last part of the path without what cannot be seen and what a file system might obey; {@code
   * otherwise} when nothing is left.
   */
  public static String fromFileName(String name, String otherwise) {
    if (name == null) {
      return otherwise;
    }
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String harmless =
        last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}<>:\"|?*]", "")
            .replaceAll("^\\.+", "")
            .strip();
    int[] points = harmless.codePoints().limit(LIMIT).toArray();
    return points.length == 0 ? otherwise : new String(points, 0, points.length);
  }

  /** What a download is called: the title with the ending of what the bytes really are. */
  public static String asFileName(Paper paper) {
    String ending = FileType.extensionOf(paper.mime());
    String title = fromFileName(paper.title(), "材料");
    return title.toLowerCase(Locale.ROOT).endsWith(ending) ? title : title + ending;
  }
}
