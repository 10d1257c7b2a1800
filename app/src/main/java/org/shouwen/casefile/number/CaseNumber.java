package org.shouwen.casefile.number;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a case, one for life (统一分类编号): year, receiving office, gapless sequence, check
 * character, e.g. {@code 2026-330503001-000127-K}. What the case is about is no part of it, because
 * that may be corrected.
 */
public final class CaseNumber {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4}-(?:\\d{4}|\\d{6}|\\d{9})-\\d{6,})-([0-9A-Z])");

  private CaseNumber() {}

  public static String of(int year, String office, long sequence) {
    String head = String.format(Locale.ROOT, "%04d-%s-%06d", year, office, sequence);
    return head + '-' + CheckCharacter.of(head);
  }

  /**
   * The number as we write it if the text is one, typed with blanks or small letters or not; empty
   * for a wrong check character.
   */
  public static Optional<String> read(String typed) {
    var form = FORM.matcher(typed.strip().toUpperCase(Locale.ROOT));
    return form.matches() && CheckCharacter.of(form.group(1)) == form.group(2).charAt(0)
        ? Optional.of(form.group())
        : Optional.empty();
  }
}
