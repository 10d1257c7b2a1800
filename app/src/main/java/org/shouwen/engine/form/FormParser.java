package org.shouwen.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.shouwen.engine.form.FormField.Type;

/**
 * Reads a {@code .form} into its fields; what Tasklist cannot run or we cannot check is refused.
 */
final class FormParser {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> SHOWN_ONLY =
      Set.of(
          "text",
          "html",
          "image",
          "table",
          "button",
          "separator",
          "spacer",
          "iframe",
          "documentPreview");
  private static final Set<String> CONTAINERS = Set.of("group", "default");

  private FormParser() {}

  static FormSchema parse(InputStream form) {
    try {
      JsonNode root = JSON.readTree(form);
      Map<String, FormField> fields = new LinkedHashMap<>();
      walk(root.path("components"), List.of(), fields);
      return new FormSchema(root.path("id").asText(), List.copyOf(fields.values()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void walk(JsonNode components, List<String> hidden, Map<String, FormField> into) {
    for (JsonNode component : components) {
      String type = component.path("type").asText();
      List<String> conditions = new ArrayList<>(hidden);
      String hide = feel(component.at("/conditional/hide").asText(""));
      if (!hide.isBlank()) {
        conditions.add(hide);
      }
      if (CONTAINERS.contains(type)) {
        if (!component.path("path").asText("").isBlank()) {
          throw new IllegalArgumentException("a group with a path is not supported: " + type);
        }
        walk(component.path("components"), conditions, into);
      } else if (!SHOWN_ONLY.contains(type)) {
        FormField field = field(component, type, List.copyOf(conditions));
        if (into.putIfAbsent(field.key(), field) != null) {
          throw new IllegalArgumentException("two fields have the key " + field.key());
        }
      }
    }
  }

  private static FormField field(JsonNode c, String type, List<String> hiddenWhen) {
    Type known;
    try {
      known = Type.valueOf(type.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("field of type " + type + " cannot be checked", e);
    }
    String key = c.path("key").asText("");
    if (key.isBlank() || key.contains(".")) {
      throw new IllegalArgumentException("a " + type + " needs a plain key, not '" + key + "'");
    }
    JsonNode rule = c.path("validate");
    return new FormField(
        key,
        c.path("label").asText(c.path("dateLabel").asText(c.path("timeLabel").asText(""))),
        known,
        rule.path("required").asBoolean(),
        c.path("disabled").asBoolean() || c.path("readonly").asBoolean(),
        hiddenWhen,
        number(rule, "minLength"),
        number(rule, "maxLength"),
        pattern(rule),
        decimal(rule, "min"),
        decimal(rule, "max"),
        number(c, "decimalDigits"),
        c.path("serializeToString").asBoolean(),
        c.has("values") ? options(c.get("values")) : null,
        c.path("valuesKey").asText(null),
        c.has("valuesExpression") ? feel(c.get("valuesExpression").asText()) : null,
        known == Type.EXPRESSION ? feel(c.path("expression").asText()) : null,
        c.path("subtype").asText("date"),
        c.path("disallowPassedDates").asBoolean(),
        properties(c.path("properties")));
  }

  /** Options as form-js takes them: {@code {label, value}} or plain values. */
  static List<String> options(JsonNode values) {
    List<String> options = new ArrayList<>();
    for (JsonNode option : values) {
      JsonNode value = option.isObject() ? option.path("value") : option;
      options.add(value.asText());
    }
    return List.copyOf(options);
  }

  private static String feel(String expression) {
    String trimmed = expression.trim();
    return trimmed.startsWith("=") ? trimmed.substring(1).trim() : trimmed;
  }

  private static Integer number(JsonNode node, String name) {
    String text = node.path(name).asText("");
    return text.isBlank() ? null : Integer.valueOf(text);
  }

  private static BigDecimal decimal(JsonNode node, String name) {
    String text = node.path(name).asText("");
    return text.isBlank() ? null : new BigDecimal(text);
  }

  private static Pattern pattern(JsonNode rule) {
    String pattern = rule.path("pattern").asText("");
    return pattern.isEmpty() ? null : Pattern.compile(pattern);
  }

  private static Map<String, String> properties(JsonNode node) {
    Map<String, String> properties = new HashMap<>();
    node.fields().forEachRemaining(e -> properties.put(e.getKey(), e.getValue().asText()));
    return Map.copyOf(properties);
  }
}
