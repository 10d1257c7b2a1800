package org.shouwen.intake.suggestion;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shouwen.intake.suggestion.Words.Reading;

/**
 * What the learned table knows of a text: the runs of characters that no mark interrupts, the flags
 * of the person and the door. Any figure stands for every figure.
 */
final class Features {
  private static final int LONGEST = 4;

  /** The subject of a text shows in single words; longer runs only say how one writer puts it. */
  private static final int LONGEST_OF_SUBJECT = 2;

  private static final int LAST_WORDS = 25;
  private static final int LONGEST_LAST = 3;

  /** Before a run of the last words. */
  private static final String LAST = "$";

  private static final Pattern UNINTERRUPTED = Pattern.compile("[\\p{L}\\p{N}\\p{So}]+");
  private static final Pattern FIGURE = Pattern.compile("[0-9０-９]");

  private Features() {}

  /** For what is wanted: the last words once more, since there people say it. */
  static Set<String> ofWish(Reading reading) {
    String text = plain(reading.text());
    Set<String> features = new LinkedHashSet<>(reading.flags());
    collect(text, "", 1, LONGEST, features);
    String last = text.substring(Math.max(0, text.length() - LAST_WORDS));
    collect(last, LAST, 2, LONGEST_LAST, features);
    return features;
  }

  /** For what it is about. */
  static Set<String> ofSubject(Reading reading) {
    Set<String> features = new LinkedHashSet<>(reading.flags());
    collect(plain(reading.text()), "", 1, LONGEST_OF_SUBJECT, features);
    return features;
  }

  /** The text in which the runs are found, each at its place. */
  static String plain(String text) {
    return FIGURE.matcher(text).replaceAll("0");
  }

  private static void collect(
      String text, String mark, int shortest, int longest, Set<String> features) {
    Matcher pieces = UNINTERRUPTED.matcher(text);
    while (pieces.find()) {
      String piece = pieces.group();
      for (int length = shortest; length <= longest; length++) {
        for (int at = 0; at + length <= piece.length(); at++) {
          features.add(mark + piece.substring(at, at + length));
        }
      }
    }
  }
}
