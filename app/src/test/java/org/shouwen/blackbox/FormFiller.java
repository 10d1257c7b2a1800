package org.shouwen.blackbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fills a deployed form knowing nothing but the form: what the test says, else the default, else
 * the first allowed value.
 */
final class FormFiller {
  private final JsonNode variables;
  private final Map<String, Object> said;
  private final String today;

  FormFiller(JsonNode variables, Map<String, Object> said, String today) {
    this.variables = variables;
    this.said = said;
    this.today = today;
  }

  /**
   * @return the body of {@code POST /task/{id}/complete}
   */
  Map<String, Object> fill(JsonNode form) {
    Map<String, Object> filled = new LinkedHashMap<>();
    fill(form.path("components"), filled);
    return Map.of("variables", filled);
  }

  private void fill(JsonNode components, Map<String, Object> filled) {
    for (JsonNode field : components) {
      if (field.has("components")) {
        fill(field.get("components"), filled);
      }
      String key = field.path("key").asText("");
      if (key.isEmpty()
          || field.path("disabled").asBoolean()
          || field.path("readonly").asBoolean()) {
        continue;
      }
      Object value = said.containsKey(key) ? said.get(key) : byItself(field, key);
      if (value != null) {
        filled.put(key, Map.of("value", value));
      }
    }
  }

  private Object byItself(JsonNode field, String key) {
    boolean hides = field.path("conditional").has("hide");
    boolean required = field.path("validate").path("required").asBoolean();
    if (hides || !required) {
      return null;
    }
    JsonNode prefilled = variables.path(key).path("value");
    if (!prefilled.isMissingNode() && !prefilled.isNull()) {
      return prefilled.isNumber()
          ? prefilled.numberValue()
          : prefilled.isBoolean() ? prefilled.asBoolean() : prefilled.asText();
    }
    if (field.has("defaultValue")) {
      JsonNode fallback = field.get("defaultValue");
      return fallback.isNumber()
          ? fallback.numberValue()
          : fallback.isBoolean() ? fallback.asBoolean() : fallback.asText();
    }
    return switch (field.path("type").asText()) {
      case "select", "radio" -> firstAllowed(field);
      case "checkbox" -> true;
      case "number" -> field.path("validate").path("min").asInt(1);
      case "datetime" ->
          field.path("subtype").asText().equals("datetime") ? today + "T10:00:00+08:00" : today;
      default -> "黑盒测试填写";
    };
  }

  private String firstAllowed(JsonNode field) {
    if (field.has("valuesKey")) {
      JsonNode list = variables.path(field.get("valuesKey").asText()).path("value");
      JsonNode values = list.isTextual() ? Json.read(list.asText()) : list;
      return values.path(0).path("value").asText(null);
    }
    return field.path("values").path(0).path("value").asText(null);
  }
}
