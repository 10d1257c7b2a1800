package org.shouwen.engine.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One field of a deployed form, as form-js understands it.
 *
 * @param label what the person reads beside it
 * @param hiddenWhen FEEL, without the leading equals sign; null when always shown
 * @param fixed true when the person only reads it (disabled or readonly)
 * @param options the fixed choices; null when there are none or they come from elsewhere
 * @param optionsKey the variable that lists the choices, or null
 * @param optionsExpression FEEL that lists the choices, or null
 * @param formula FEEL of a computed field, or null
 */
record FormField(
    String key,
    String label,
    Type type,
    boolean required,
    boolean fixed,
    List<String> hiddenWhen,
    Integer minLength,
    Integer maxLength,
    Pattern pattern,
    BigDecimal min,
    BigDecimal max,
    Integer decimals,
    boolean text,
    List<String> options,
    String optionsKey,
    String optionsExpression,
    String formula,
    String dateKind,
    boolean notBeforeToday,
    Map<String, String> properties) {

  /** What a field holds; the names are form-js'. */
  enum Type {
    TEXTFIELD,
    TEXTAREA,
    NUMBER,
    CHECKBOX,
    CHECKLIST,
    TAGLIST,
    SELECT,
    RADIO,
    DATETIME,
    EXPRESSION;

    boolean many() {
      return this == CHECKLIST || this == TAGLIST;
    }

    boolean choice() {
      return many() || this == SELECT || this == RADIO;
    }
  }

  /** 当事人意见（opinion）: how every problem names its field. */
  String name() {
    return label.isBlank() ? key : label + "（" + key + "）";
  }
}
