package org.shouwen.intake.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a rule, as a clerk writes them: alternatives divided by {@code |}; {@code A~B} is A
 * and soon after B, in one sentence; {@code {数}} any number, {@code {十}} a number of ten or more;
 * {@code #GROUP} a flag of the person, {@code @CHANNEL} a door; {@code *} always. A word that
 * stands right behind a "not" does not count, unless the word is written with {@code !} before it.
 */
final class Words {
  private static final String NUMBER = "[0-9０-９一二两三四五六七八九十百千万几多半]{1,12}";
  private static final String TEN_OR_MORE =
      "(?:[1-9][0-9]{1,4}|[一二两三四五六七八九几数上好]?[十百][一二两三四五六七八九几多十来余]{0,6})[多来余几]{0,2}";
  private static final Pattern NEGATED =
      Pattern.compile(
          "(?:不|没|没有|未|别|勿|无|不想|不愿|不用|不要|不必|不是|不愿意|不打算|不准备|不想再|不去|没想|不需要|无需|不肯|并非|暂不|不急着|不是来|不是要|不是想|也不)$");

  private final List<Alternative> alternatives = new ArrayList<>();

  Words(String written) {
    for (String one : written.split("\\|")) {
      if (!one.isBlank()) {
        alternatives.add(Alternative.of(one.strip()));
      }
    }
  }

  boolean isEmpty() {
    return alternatives.isEmpty();
  }

  /**
   * The alternatives that occur, null when none does; of two that read the same text one counts.
   */
  Hit in(Reading reading) {
    Set<String> shown = new LinkedHashSet<>();
    for (Alternative alternative : alternatives) {
      String one = alternative.in(reading);
      if (one != null && shown.stream().noneMatch(other -> other.contains(one))) {
        shown.add(one);
      }
    }
    return shown.isEmpty() ? null : new Hit(String.join("、", shown), shown.size());
  }

  boolean occurIn(Reading reading) {
    return alternatives.stream().anyMatch(alternative -> alternative.in(reading) != null);
  }

  /**
   * @param shown what decided, as it stands in the text
   * @param count of different words
   */
  record Hit(String shown, int count) {}

  private record Alternative(String flag, Pattern pattern, boolean evenNegated) {
    static Alternative of(String word) {
      if (word.equals("*") || word.startsWith("#") || word.startsWith("@")) {
        return new Alternative(word, null, true);
      }
      boolean evenNegated = word.startsWith("!");
      String[] parts = (evenNegated ? word.substring(1) : word).split("~");
      List<String> patterns = new ArrayList<>();
      for (String part : parts) {
        patterns.add(
            Pattern.quote(part)
                .replace("{数}", "\\E" + NUMBER + "\\Q")
                .replace("{十}", "\\E" + TEN_OR_MORE + "\\Q"));
      }
      return new Alternative(
          null, Pattern.compile(String.join("[^。！？!?；\\n]{0,14}?", patterns)), evenNegated);
    }

    String in(Reading reading) {
      if (flag != null) {
        return flag.equals("*") ? "" : reading.flags().contains(flag) ? flag : null;
      }
      Matcher matcher = pattern.matcher(reading.text());
      int from = 0;
      while (matcher.find(from)) {
        String before = reading.text().substring(Math.max(0, matcher.start() - 4), matcher.start());
        if (evenNegated || !NEGATED.matcher(before).find()) {
          return reading.original().substring(matcher.start(), matcher.end());
        }
        from = matcher.start() + 1;
      }
      return null;
    }
  }

  /** A text ready for matching. @param flags {@code #ELDERLY}, {@code @HOTLINE}… */
  record Reading(String original, String text, Set<String> flags) {
    Reading with(String flag) {
      Set<String> more = new LinkedHashSet<>(flags);
      more.add(flag);
      return new Reading(original, text, more);
    }
  }
}
