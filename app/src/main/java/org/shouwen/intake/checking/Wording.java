package org.shouwen.intake.checking;

import java.util.Optional;

/**
 * What written words may hold. Kept as they came, byte for byte: never trimmed, normalised or
 * escaped here; what cannot be kept or shown safely is refused.
 */
final class Wording {
  private Wording() {}

  /** Free text over several lines. Bidi controls are allowed: pages isolate them. */
  static Optional<String> faultOfText(String text, int longest) {
    if (seemsEmpty(text)) {
      return Optional.of("不能为空");
    }
    if (text.codePointCount(0, text.length()) > longest) {
      return Optional.of("最多%d个字".formatted(longest));
    }
    return text.codePoints().anyMatch(Wording::isForbiddenInText)
        ? Optional.of("含有不可见的控制字符，请删除后再提交")
        : Optional.empty();
  }

  /**
   * A name or another single line. Directional and invisible characters could fake another person.
   */
  static Optional<String> faultOfLine(String line, int longest) {
    if (seemsEmpty(line)) {
      return Optional.of("不能只有空白");
    }
    if (line.codePointCount(0, line.length()) > longest) {
      return Optional.of("最多%d个字".formatted(longest));
    }
    return line.codePoints().anyMatch(Wording::isForbiddenInLine)
        ? Optional.of("含有控制字符或不可见字符")
        : Optional.empty();
  }

  /** Nothing that a reader would see: blanks, line ends, zero-width and other format characters. */
  static boolean seemsEmpty(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.isISOControl(c)
                    || c == 0x115F
                    || c == 0x3164
                    || c == 0x2800);
  }

  private static boolean isForbiddenInText(int c) {
    return (Character.isISOControl(c) && c != '\t' && c != '\r' && c != '\n') || isUnwritable(c);
  }

  private static boolean isForbiddenInLine(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
        || isUnwritable(c);
  }

  /** Half of a pair has no UTF-8; U+FFFE stands for bytes of a file that were none. */
  private static boolean isUnwritable(int c) {
    return Character.getType(c) == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF;
  }
}
