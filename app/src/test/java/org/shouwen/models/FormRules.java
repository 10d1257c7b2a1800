package org.shouwen.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a form must be to be filled in by any client and checked by the server. */
final class FormRules {
  private static final int LONGEST = 2000;
  private static final Set<String> BROKEN = Set.of("filepicker", "dynamiclist");
  private static final Set<String> TEXTS = Set.of("textfield", "textarea");
  private static final Set<String> CHOICES = Set.of("select", "radio");
  private static final Set<String> PERSONAL =
      Set.of("idNumber", "idNo", "phone", "address", "income", "birthDate", "applicantName");

  private FormRules() {}

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "form-file-is-named-as-the-task",
              "one form a user task, found without searching",
              model ->
                  model
                      .all(UserTask.class)
                      .filter(
                          t ->
                              !Form.nameFor(t).equals(Model.camunda(t, "formRef"))
                                  || !Form.file(Form.nameFor(t)).exists())
                      .map(UserTask::getId)),
          form(
              "form-schema",
              "the id is the key of the task, the schema the one of the bundled form-js",
              f ->
                  f.json().path("schemaVersion").asInt() == 16
                      && f.json().path("type").asText().equals("default")
                      && f.json().path("id").asText().equals(f.name())),
          form(
              "form-head",
              "whoever fills it in sees which case it is and can open it",
              f ->
                  f.head().contains("{{caseNumber}}")
                      && f.head().contains("/cases/{{caseNumber}}")),
          field(
              "field-works", "form-js of the engine cannot do it", c -> !BROKEN.contains(type(c))),
          field("field-label", "for people", c -> !label(c).isBlank()),
          field(
              "field-limit",
              "a text's limit is its column's; the server checks it",
              c ->
                  !TEXTS.contains(type(c))
                      || between(1, LONGEST, c.at("/validate/maxLength").asInt())),
          field(
              "field-choices",
              "an outcome has fixed values, a person is one of a list that the server made",
              c ->
                  !CHOICES.contains(type(c))
                      || c.path("values").size() > 1
                      || c.path("valuesKey").asText().matches("[a-z][A-Za-z0-9]*")),
          field(
              "field-key",
              "a key is a variable: an identifier, not a bean",
              c ->
                  c.path("key").asText().matches("[a-z][A-Za-z0-9]*")
                      && !Beans.names().contains(c.path("key").asText())),
          field(
              "field-not-personal",
              "the engine keeps what a form submits: personal data is entered on the case page",
              c -> !PERSONAL.contains(c.path("key").asText())));

  private static Rule form(String name, String why, Predicate<Form> good) {
    return new Rule(name, why, model -> forms(model).filter(good.negate()).map(Form::name));
  }

  private static Rule field(String name, String why, Predicate<JsonNode> good) {
    Function<Form, Stream<String>> bad =
        form ->
            form.fields().stream()
                .filter(good.negate())
                .map(c -> form.name() + ": " + c.path("key").asText());
    return new Rule(name, why, model -> forms(model).flatMap(bad));
  }

  private static Stream<Form> forms(Model model) {
    return model.all(UserTask.class).filter(t -> Form.file(Form.nameFor(t)).exists()).map(Form::of);
  }

  private static String type(JsonNode component) {
    return component.path("type").asText();
  }

  private static String label(JsonNode c) {
    return c.path("label").asText()
        + c.path("dateLabel").asText()
        + c.path("dateTimeLabel").asText();
  }

  private static boolean between(int low, int high, int value) {
    return low <= value && value <= high;
  }
}
