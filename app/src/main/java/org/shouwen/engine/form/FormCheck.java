package org.shouwen.engine.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * A form as the server's contract: what may be submitted, and what becomes of it. Pure: knows no
 * task and no engine.
 */
final class FormCheck {
  /**
   * @param values one entry for each key that may be submitted, null (a list: empty) where nothing
   *     was
   * @param problems for people, each naming its field; empty when all is well
   */
  record Outcome(Map<String, Object> values, List<String> problems) {}

  private final Feel feel;
  private final FormSettings settings;
  private final PersonalData personal;
  private final Clock clock;

  FormCheck(Feel feel, FormSettings settings, Clock clock) {
    this.feel = feel;
    this.settings = settings;
    this.personal = settings.personal();
    this.clock = clock;
  }

  /**
   * @param sent in plain Java, see {@link Submitted}
   * @param present the task's variables by name, null when never set
   */
  Outcome check(FormSchema form, Map<String, Object> sent, Function<String, Object> present) {
    List<String> problems = new ArrayList<>();
    Map<String, Object> values = new LinkedHashMap<>();
    for (String key : sent.keySet()) {
      if (!form.keys().contains(key)) {
        problems.add(shortened(key) + "：本表单没有此字段");
      }
    }
    Function<String, Object> known = name -> known(form.field(name), name, sent, present);
    for (FormField field : form.fields()) {
      if (field.formula() != null) {
        values.put(field.key(), feel.value(field.formula(), known));
      } else if (feel.holds(field.hiddenWhen(), known)) {
        hidden(field, sent, values, problems);
      } else if (field.fixed()) {
        fixed(field, sent, present, problems);
      } else {
        shown(field, sent, known, values, problems);
      }
    }
    return new Outcome(values, problems);
  }

  /** The value behind a name in the form's own FEEL, as the browser has it. */
  private Object known(
      FormField field, String name, Map<String, Object> sent, Function<String, Object> present) {
    if (field == null || field.fixed()) {
      return present.apply(name);
    }
    try {
      return Reading.as(field, sent.get(name));
    } catch (Reading.WrongType e) {
      return null; // told as the field's own problem
    }
  }

  private void shown(
      FormField field,
      Map<String, Object> sent,
      Function<String, Object> known,
      Map<String, Object> values,
      List<String> problems) {
    try {
      Object value = Reading.as(field, sent.get(field.key()));
      var context = new Rules.Context(Options.of(field, feel, known), personal, settings, clock);
      String problem = Rules.first(field, value, context);
      if (problem != null) {
        problems.add(field.name() + "：" + problem);
      }
      values.put(field.key(), value);
    } catch (Reading.WrongType e) {
      problems.add(field.name() + "：" + e.getMessage());
    }
  }

  /** The browser submits no hidden field; an empty one does no harm. */
  private static void hidden(
      FormField field,
      Map<String, Object> sent,
      Map<String, Object> values,
      List<String> problems) {
    Object value = sent.get(field.key());
    boolean nothing = value == null || Set.of("", false, List.of()).contains(value);
    if (!nothing) {
      problems.add(field.name() + "：此时不应填写");
    }
    values.put(field.key(), field.type().many() ? Reading.empty(field) : null);
  }

  /** What the person only reads stays as it is, whatever a client sends along. */
  private static void fixed(
      FormField field,
      Map<String, Object> sent,
      Function<String, Object> present,
      List<String> problems) {
    if (!sent.containsKey(field.key())) {
      return;
    }
    Object now = present.apply(field.key());
    if (!Objects.toString(sent.get(field.key()), "").equals(Objects.toString(now, ""))) {
      problems.add(field.name() + "：只读，不能修改");
    }
  }

  private static String shortened(String key) {
    return key.length() <= 60 ? key : key.substring(0, 60) + "…";
  }
}
