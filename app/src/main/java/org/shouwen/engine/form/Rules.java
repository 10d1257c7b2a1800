package org.shouwen.engine.form;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.shouwen.engine.form.FormField.Type;

/** What can be wrong with one value; each rule answers null or its problem for people. */
final class Rules {
  /** One reason to refuse. Gets the value as its field's type, null when empty. */
  @FunctionalInterface
  interface Rule {
    String problem(FormField field, Object value, Context context);
  }

  /**
   * @param options the choices open now, null when the field offers none
   */
  record Context(List<String> options, PersonalData personal, FormSettings settings, Clock clock) {}

  /** In this order; the first problem of a field is the one told. */
  static final List<Rule> ALL =
      List.of(
          Rules::required,
          Rules::choice,
          Rules::control,
          Rules::length,
          Rules::personal,
          Rules::pattern,
          Rules::range,
          Rules::date);

  private Rules() {}

  static String first(FormField field, Object value, Context context) {
    return ALL.stream()
        .map(rule -> rule.problem(field, value, context))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String required(FormField field, Object value, Context context) {
    boolean unticked = field.type() == Type.CHECKBOX && Boolean.FALSE.equals(value);
    boolean nothing = value == null || value instanceof List<?> list && list.isEmpty();
    return field.required() && (nothing || unticked) ? "必填" : null;
  }

  private static String choice(FormField field, Object value, Context context) {
    if (value == null || !field.type().choice() || context.options() == null) {
      return null;
    }
    if (value instanceof List<?> list) {
      boolean twice = new HashSet<>(list).size() < list.size();
      return twice || !context.options().containsAll(list) ? "不是可选值" : null;
    }
    return context.options().contains(value.toString()) ? null : "不是可选值";
  }

  /** No form can type these; papers and pages cannot show them. */
  private static String control(FormField field, Object value, Context context) {
    return value instanceof String text
            && text.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)
        ? "含有不可见的控制字符"
        : null;
  }

  private static String length(FormField field, Object value, Context context) {
    if (!(value instanceof String text)) {
      return null;
    }
    if (field.minLength() != null && text.length() < field.minLength()) {
      return "过短，至少" + field.minLength() + "字";
    }
    int most = context.settings().maxText();
    if (field.maxLength() != null) {
      most = Math.min(most, field.maxLength());
    }
    return text.length() > most ? "过长，至多" + most + "字" : null;
  }

  private static String personal(FormField field, Object value, Context context) {
    if (field.type() == Type.DATETIME || field.type() == Type.CHECKBOX) {
      return null;
    }
    boolean chosen = field.type().choice() && context.options() != null;
    return chosen
        ? null
        : context
            .personal()
            .in(value)
            .map(kind -> "不得填写" + kind + "，" + context.settings().enterElsewhere())
            .orElse(null);
  }

  /** As in the browser: the pattern may match anywhere unless it says otherwise. */
  private static String pattern(FormField field, Object value, Context context) {
    return value instanceof String text
            && field.pattern() != null
            && !field.pattern().matcher(text).find()
        ? "格式不正确"
        : null;
  }

  private static String range(FormField field, Object value, Context context) {
    if (field.type() != Type.NUMBER || value == null) {
      return null;
    }
    BigDecimal number = new BigDecimal(value.toString());
    if (field.min() != null && number.compareTo(field.min()) < 0) {
      return "不得小于" + field.min().toPlainString();
    }
    return field.max() != null && number.compareTo(field.max()) > 0
        ? "不得大于" + field.max().toPlainString()
        : null;
  }

  private static String date(FormField field, Object value, Context context) {
    return field.type() == Type.DATETIME && value != null
        ? Dates.problem(field, value.toString(), context.clock())
        : null;
  }
}
