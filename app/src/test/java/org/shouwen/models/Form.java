package org.shouwen.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * The form of a user task.
 *
 * @param fields components with a key, those in groups too
 */
record Form(String name, JsonNode json, List<JsonNode> fields) {

  /** {@code Task_ReviewApplication} has {@code forms/review-application.form}. */
  static String nameFor(UserTask task) {
    return nameFor(task.getId());
  }

  static String nameFor(String task) {
    return task.replaceFirst("^Task_", "").replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase();
  }

  static File file(String name) {
    return new File(Model.ROOT, "forms/" + name + ".form");
  }

  static Form of(UserTask task) {
    String name = nameFor(task);
    try {
      JsonNode json = new ObjectMapper().readTree(file(name));
      List<JsonNode> fields = new ArrayList<>();
      collect(json.path("components"), fields);
      return new Form(name, json, fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(JsonNode components, List<JsonNode> into) {
    for (JsonNode component : components) {
      if (component.has("key")) {
        into.add(component);
      }
      collect(component.path("components"), into);
    }
  }

  String head() {
    return json.at("/components/0/text").asText();
  }
}
