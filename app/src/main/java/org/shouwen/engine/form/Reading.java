package org.shouwen.engine.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Reads what was sent as the type its field declares: the type a use case will be called with. */
final class Reading {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /** Says that a value is not of its field's type; the message is the problem for people. */
  static final class WrongType extends Exception {
    WrongType(String problem) {
      super(problem);
    }
  }

  private Reading() {}

  /**
   * Null for what is empty: nothing, "", blanks. A box not ticked is false, no choice is an empty
   * list.
   */
  static Object as(FormField field, Object value) throws WrongType {
    if (value == null || value instanceof String s && s.isBlank()) {
      return empty(field);
    }
    return switch (field.type()) {
      case NUMBER -> number(field, value);
      case CHECKBOX -> truth(value);
      case CHECKLIST, TAGLIST -> many(value);
      case DATETIME -> date(field, value);
      default -> text(value);
    };
  }

  /**
   * What a field holds that nobody filled. A list stays a list: Tasklist would send the next answer
   * as the type it found, and lose it on a null.
   */
  static Object empty(FormField field) {
    if (field.type().many()) {
      return new ArrayList<>();
    }
    return field.type() == FormField.Type.CHECKBOX ? Boolean.FALSE : null;
  }

  private static String text(Object value) throws WrongType {
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    throw new WrongType("应为文字");
  }

  private static Boolean truth(Object value) throws WrongType {
    if (value instanceof Boolean b) {
      return b;
    }
    if ("true".equals(value) || "false".equals(value)) {
      return Boolean.valueOf((String) value);
    }
    throw new WrongType("应为是或否");
  }

  private static List<?> many(Object value) throws WrongType {
    if (value instanceof List<?> list) {
      return new ArrayList<>(list);
    }
    throw new WrongType("应为多选列表");
  }

  /** A whole number becomes a Long, as models pass no other; a fraction stays a Double. */
  private static Object number(FormField field, Object value) throws WrongType {
    BigDecimal number;
    try {
      number = new BigDecimal(text(value).trim());
    } catch (NumberFormatException e) {
      throw new WrongType("应为数字");
    }
    if (number.abs().compareTo(new BigDecimal("1e15")) >= 0 || number.scale() > 12) {
      throw new WrongType("数字超出范围");
    }
    number = number.stripTrailingZeros();
    if (field.decimals() != null && number.scale() > Math.max(0, field.decimals())) {
      throw new WrongType(field.decimals() == 0 ? "应为整数" : "至多" + field.decimals() + "位小数");
    }
    if (field.text()) {
      return number.toPlainString();
    }
    return number.scale() <= 0
        ? (Object) number.setScale(0, RoundingMode.UNNECESSARY).longValueExact()
        : (Object) number.doubleValue();
  }

  private static String date(FormField field, Object value) throws WrongType {
    if (value instanceof Date date) {
      var there = date.toInstant().atZone(SHANGHAI);
      return field.dateKind().equals("date")
          ? there.toLocalDate().toString()
          : there.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
    return text(value).trim();
  }
}
