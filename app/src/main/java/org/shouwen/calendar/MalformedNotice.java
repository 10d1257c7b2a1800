package org.shouwen.calendar;

/**
 * The text of a holiday notice cannot be read; the message names the line and says what would be
 * right, in Chinese.
 */
public class MalformedNotice extends RuntimeException {
  MalformedNotice(int line, String detail) {
    super("第" + line + "行：" + detail);
  }

  MalformedNotice(String detail) {
    super(detail);
  }
}
