package org.shouwen.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * What a client sent, in plain Java: text, numbers, true or false, lists of text; else {@link
 * #STRANGE}.
 */
final class Submitted {
  /** Stands for a value of a type that no form field has: files, serialized objects, documents. */
  static final Object STRANGE = new Object();

  private static final ObjectMapper JSON = new ObjectMapper();

  private Submitted() {}

  static Map<String, Object> plain(Map<String, Object> sent) {
    Map<String, Object> plain = new LinkedHashMap<>();
    if (sent != null) {
      for (String key : sent.keySet()) {
        plain.put(
            key,
            sent instanceof VariableMap typed
                ? one(typed.<TypedValue>getValueTyped(key))
                : one(sent.get(key)));
      }
    }
    return plain;
  }

  private static Object one(Object value) {
    if (value instanceof FileValue) {
      return STRANGE;
    }
    if (value instanceof SerializableValue serialized) {
      return json(serialized);
    }
    if (value instanceof TypedValue typed) {
      return one(typed.getValue());
    }
    if (value instanceof Collection<?> list) {
      List<String> texts = new ArrayList<>();
      for (Object element : list) {
        if (!(element instanceof String
            || element instanceof Number
            || element instanceof Boolean)) {
          return STRANGE;
        }
        texts.add(element.toString());
      }
      return texts;
    }
    boolean known =
        value == null
            || value instanceof String
            || value instanceof Number
            || value instanceof Boolean
            || value instanceof Date;
    return known ? value : STRANGE;
  }

  /**
   * Checklists arrive as Json or as an object in JSON; never deserialize what a client calls a
   * class.
   */
  private static Object json(SerializableValue value) {
    if (value.isDeserialized() && value.getValue() instanceof Collection<?> list) {
      return one(list);
    }
    String text = value.getValueSerialized();
    if (text == null) {
      return value.isDeserialized() && value.getValue() == null ? null : STRANGE;
    }
    try {
      Object parsed = JSON.readValue(text, Object.class);
      return parsed instanceof Map<?, ?> ? STRANGE : one(parsed);
    } catch (JsonProcessingException e) {
      return STRANGE;
    }
  }
}
