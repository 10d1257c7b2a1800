package org.shouwen.blackbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes a case through its tasks by the engine's REST API alone, each as the person whose task it
 * is: deployed form → variables → complete.
 */
final class CaseDriver {
  /** Who of the demo people does the work of a role. */
  private static final Map<String, String> BY_ROLE =
      Map.ofEntries(
          Map.entry("reception", "jiedai"),
          Map.entry("legal-aid", "shencha"),
          Map.entry("approval", "shenpi"),
          Map.entry("dispatch", "zhipai"),
          Map.entry("lawyer", "lvshi"),
          Map.entry("mediation", "tiaojie"),
          Map.entry("notary", "gongzheng"),
          Map.entry("notary-approval", "gongshen"),
          Map.entry("bureau", "yewuke"),
          Map.entry("leader", "juzhang"),
          Map.entry("callback", "huifang"),
          Map.entry("archive", "dangan"),
          Map.entry("supervision", "jiandu"));

  private final PackagedServer server;
  private final String number;
  private final List<String> walked = new ArrayList<>();

  CaseDriver(PackagedServer server, String number) {
    this.server = server;
    this.number = number;
  }

  /** Completes the open task of this key with what is said and defaults for the rest. */
  CaseDriver does(String taskKey, Map<String, Object> said) {
    JsonNode task = open(taskKey);
    String id = task.get("id").asText();
    Api worker = server.as(worker(task));
    JsonNode form = worker.get("/engine-rest/task/" + id + "/deployed-form");
    JsonNode variables =
        worker.get("/engine-rest/task/" + id + "/form-variables?deserializeValues=false");
    worker.post(
        "/engine-rest/task/" + id + "/complete",
        new FormFiller(variables, said, today()).fill(form));
    walked.add(taskKey);
    return this;
  }

  /** A person uploads on the case what the next task asks for. */
  CaseDriver files(String person, String title) {
    server.as(person).upload("/api/cases/" + number + "/papers", title);
    return this;
  }

  /** Staff of legal aid enter who lives together and earns what. */
  CaseDriver household(long monthlyIncome) {
    server
        .as("shencha")
        .put(
            "/api/cases/" + number + "/household",
            Map.of(
                "members",
                List.of(Map.of("name", "𠮷燊", "relation", "本人", "monthlyIncome", monthlyIncome))));
    return this;
  }

  /** Tries to complete the open task so; the status of the answer. */
  int refused(String taskKey, Map<String, Object> said) {
    JsonNode task = open(taskKey);
    String path = "/engine-rest/task/" + task.get("id").asText();
    Api worker = server.as(worker(task));
    JsonNode form = worker.get(path + "/deployed-form");
    JsonNode variables = worker.get(path + "/form-variables?deserializeValues=false");
    return worker.status(
        "POST", path + "/complete", new FormFiller(variables, said, today()).fill(form));
  }

  CaseDriver does(String taskKey) {
    return does(taskKey, Map.of());
  }

  List<String> openTasks() {
    List<String> keys = new ArrayList<>();
    tasks().forEach(t -> keys.add(t.get("taskDefinitionKey").asText()));
    return keys;
  }

  JsonNode file() {
    return server.as("jiandu").get("/api/cases/" + number);
  }

  JsonNode clocks() {
    return server.as("jiandu").get("/api/cases/" + number + "/clocks");
  }

  String today() {
    String now = server.as("admin").get("/api/demo/clock").get("now").asText();
    return LocalDate.parse(now.substring(0, 10)).toString();
  }

  private JsonNode tasks() {
    return server.as("admin").get("/engine-rest/task?processInstanceBusinessKey=" + number);
  }

  private JsonNode open(String taskKey) {
    for (JsonNode task : tasks()) {
      if (task.get("taskDefinitionKey").asText().equals(taskKey)) {
        return task;
      }
    }
    throw new AssertionError(
        number + ": no task " + taskKey + " after " + walked + ", but " + openTasks());
  }

  private String worker(JsonNode task) {
    if (!task.path("assignee").isNull() && !task.path("assignee").asText().isEmpty()) {
      return task.get("assignee").asText();
    }
    for (JsonNode link :
        server
            .as("admin")
            .get("/engine-rest/task/" + task.get("id").asText() + "/identity-links")) {
      String person = BY_ROLE.get(link.path("groupId").asText(""));
      if (person != null) {
        return person;
      }
    }
    throw new AssertionError("nobody of the demo may do " + task);
  }
}
