package org.shouwen.document;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The texts of one print, made fit for it. A character without a picture in any font would vanish
 * from the page without a word, and a direction override would let a name read as another: both
 * become 〓, and {@link #note} says which they were, so that they can be written in by hand.
 */
public final class PrintableText {
  private static final String MISSING = "〓";

  private final Fonts fonts;
  private final Set<Integer> missing = new LinkedHashSet<>();

  public PrintableText(Fonts fonts) {
    this.fonts = fonts;
  }

  /** The text as it can be printed; null stays null. */
  public String of(String text) {
    if (text == null) {
      return null;
    }
    StringBuilder out = new StringBuilder(text.length());
    composed(text).codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  /** Whether every text so far could be printed as it is. */
  public boolean whole() {
    return missing.isEmpty();
  }

  /** The characters that were replaced, in order of appearance, e.g. {@code U+30EDE U+202E}. */
  public String missing() {
    return missing.stream().map("U+%04X"::formatted).collect(Collectors.joining(" "));
  }

  /** A line for the end of the paper, null when nothing is missing. */
  public String note() {
    return whole() ? null : "注：字库未收或不能照印的字以“〓”代替，依次为 " + missing() + "，请据原件手写补正。";
  }

  private void append(StringBuilder out, int c) {
    if (c == '\n') {
      out.append('\n');
    } else if (c == '\t') {
      out.append("    ");
    } else if (c == '\r' || joins(c)) {
      return;
    } else if (overridesDirection(c) || Character.isISOControl(c) || !fonts.show(c)) {
      missing.add(c);
      out.append(MISSING);
    } else {
      out.appendCodePoint(c);
    }
  }

  /** Invisible by nature: joiners, variation selectors, the byte order mark. */
  private static boolean joins(int c) {
    return (c >= 0x200B && c <= 0x200D)
        || c == 0x2060
        || c == 0xFEFF
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF);
  }

  private static boolean overridesDirection(int c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C;
  }

  /** Letters joined with their accents, for fonts do not; ideographs are never changed. */
  private static String composed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = i + Character.charCount(text.codePointAt(i));
      int letter = end;
      while (end < text.length() && accent(text.charAt(end))) {
        end++;
      }
      String cluster = text.substring(i, end);
      out.append(end > letter ? Normalizer.normalize(cluster, Normalizer.Form.NFC) : cluster);
      i = end;
    }
    return out.toString();
  }

  private static boolean accent(char c) {
    return c >= 0x0300 && c <= 0x036F;
  }
}
