package org.shouwen.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.function.Function;

/** The choices that a field offers at this moment. */
final class Options {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Options() {}

  /**
   * Null when the field is not a choice; empty when its variable lists none, so that nothing fits.
   */
  static List<String> of(FormField field, Feel feel, Function<String, Object> known) {
    if (!field.type().choice()) {
      return null;
    }
    if (field.options() != null) {
      return field.options();
    }
    if (field.optionsKey() != null) {
      return listed(known.apply(field.optionsKey()));
    }
    return field.optionsExpression() == null
        ? List.of()
        : listed(feel.value(field.optionsExpression(), known));
  }

  /** A list variable in whatever dress: Java list, Spin node, JSON text. */
  private static List<String> listed(Object value) {
    if (value == null) {
      return List.of();
    }
    try {
      JsonNode list =
          value instanceof Iterable<?> || value instanceof Object[]
              ? JSON.valueToTree(value)
              : JSON.readTree(value.toString());
      return list.isArray() ? FormParser.options(list) : List.of();
    } catch (JsonProcessingException e) {
      return List.of();
    }
  }
}
