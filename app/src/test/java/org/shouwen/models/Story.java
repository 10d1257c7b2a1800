package org.shouwen.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.shouwen.calendar.WorkCalendar;
import org.shouwen.calendar.WorkingHours;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Proceedings;
import org.shouwen.engine.demo.DemoClock;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * One case on its way, read from top to bottom: who did which task with what, how time passed, and
 * where the case stood then. Tasks are done as people do them, over HTTP with their own rights:
 * deployed form, variables, complete.
 */
public final class Story {
  private static final Set<String> WAITS =
      Set.of("userTask", "receiveTask", "intermediateTimer", "intermediateMessageCatch");
  private static final String SUPERVISION = "supervision";
  private static final WorkCalendar CALENDAR = WorkCalendar.shipped();
  private final String number;
  private final TestRestTemplate http;
  private final Cases cases;
  private final Journal journal;
  private final Proceedings proceedings;
  private final HistoryService history;
  private final DemoClock time;
  private final Clock clock;

  Story(
      String number,
      TestRestTemplate http,
      Cases cases,
      Journal journal,
      Proceedings proceedings,
      HistoryService history,
      DemoClock time,
      Clock clock) {
    this.number = number;
    this.http = http;
    this.cases = cases;
    this.journal = journal;
    this.proceedings = proceedings;
    this.history = history;
    this.time = time;
    this.clock = clock;
  }

  public String number() {
    return number;
  }

  /**
   * A person completes the one open task of that id.
   *
   * @param fields key, value, key, value
   */
  public Story does(String person, String task, Object... fields) {
    ResponseEntity<JsonNode> answer = tries(person, task, fields);
    assertThat(answer.getStatusCode().value()).as("%s %s: %s", person, task, answer).isEqualTo(204);
    return this;
  }

  /** The same, where it must be refused; with what the person is told. */
  public Story isRefused(String person, String task, String saying, Object... fields) {
    ResponseEntity<JsonNode> answer = tries(person, task, fields);
    assertThat(answer.getStatusCode()).as("%s %s", person, task).matches(HttpStatusCode::isError);
    assertThat(answer.getBody().path("message").asText()).contains(saying);
    return this;
  }

  /** A person uploads a paper of that title on the case. */
  public Story files(String person, String kind, String title) {
    MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
    parts.add("kind", kind);
    parts.add("title", title);
    parts.add("file", new Scan(title));
    ResponseEntity<JsonNode> answer =
        http.withBasicAuth(person, "demo")
            .postForEntity("/api/cases/{n}/papers", parts, JsonNode.class, number);
    assertThat(answer.getStatusCode().value()).as("%s files %s", person, title).isEqualTo(201);
    return this;
  }

  /** A person enters on the case's own pages what no task form carries. */
  public Story enters(String person, String what, Object content) {
    ResponseEntity<JsonNode> answer =
        http.withBasicAuth(person, "demo")
            .exchange(
                "/api/cases/{n}/{what}",
                HttpMethod.PUT,
                new HttpEntity<>(content),
                JsonNode.class,
                number,
                what);
    assertThat(answer.getStatusCode().is2xxSuccessful()).as("%s: %s", what, answer).isTrue();
    return this;
  }

  private ResponseEntity<JsonNode> tries(String person, String task, Object... fields) {
    TestRestTemplate desk = http.withBasicAuth(person, "demo");
    String id = task(desk, person, task);
    JsonNode form = get(desk, "/engine-rest/task/" + id + "/deployed-form");
    get(desk, "/engine-rest/task/" + id + "/form-variables?deserializeValues=false");
    assertThat(form.path("id").asText()).isEqualTo(Form.nameFor(task));
    return desk.postForEntity(
        "/engine-rest/task/" + id + "/complete",
        Map.of("variables", values(fields)),
        JsonNode.class);
  }

  private String task(TestRestTemplate desk, String person, String task) {
    String query = "/engine-rest/task?processInstanceBusinessKey={n}&taskDefinitionKey={t}";
    JsonNode found = desk.getForObject(query, JsonNode.class, number, task);
    assertThat(found)
        .as("%s sees %s of %s; it stands at %s", person, task, number, stands())
        .hasSize(1);
    return found.get(0).path("id").asText();
  }

  private static JsonNode get(TestRestTemplate desk, String path) {
    ResponseEntity<JsonNode> answer = desk.getForEntity(path, JsonNode.class);
    assertThat(answer.getStatusCode().is2xxSuccessful()).as("%s: %s", path, answer).isTrue();
    return answer.getBody();
  }

  private static Map<String, Object> values(Object... fields) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      values.put((String) fields[i], Map.of("value", fields[i + 1]));
    }
    return values;
  }

  /** Where the case waits now, called lifecycles included: exactly these tasks and events. */
  public Story waitsAt(String... activities) {
    assertThat(stands()).containsExactlyInAnyOrder(activities);
    return this;
  }

  /** Business time moves on, and everything that becomes due meanwhile happens. */
  public Story after(Duration passed) {
    time.advance(passed);
    return this;
  }

  /** ISO day, so many days from the business day of now. */
  public String inDays(int days) {
    return LocalDate.now(clock).plusDays(days).toString();
  }

  /** ISO day: the so-manieth working day after today. */
  public String workingDay(int number) {
    LocalDate day = LocalDate.now(clock);
    for (int i = 0; i < number; i++) {
      day = CALENDAR.workingDayFrom(day.plusDays(1));
    }
    return day.toString();
  }

  /** ISO day: the next on which nobody works. */
  public String dayOff() {
    return LocalDate.now(clock)
        .plusDays(1)
        .datesUntil(LocalDate.now(clock).plusDays(30))
        .filter(day -> !CALENDAR.isWorkingDay(day))
        .findFirst()
        .orElseThrow()
        .toString();
  }

  /** Time passes until people are at work again, an hour after the office has opened. */
  public Story onTheNextWorkingDay() {
    Instant then =
        WorkingHours.USUAL.opening(LocalDate.parse(workingDay(1))).plus(Duration.ofHours(1));
    return after(Duration.between(clock.instant(), then));
  }

  /** A message from outside: a milestone, a withdrawal, a rating. */
  public Story hears(String message, Map<String, Object> variables) {
    assertThat(proceedings.correlate(number, message, variables)).as(message).isTrue();
    return this;
  }

  /** The case has passed these nodes, in this order. */
  public Story passed(String... activities) {
    assertThat(passedNodes()).containsSubsequence(activities);
    return this;
  }

  public Story neverPassed(String... activities) {
    assertThat(passedNodes()).doesNotContain(activities);
    return this;
  }

  /** The journal has entries of these actions, in this order. */
  public Story journals(String... actions) {
    assertThat(journal.of(number).stream().map(Journal.Entry::action).toList())
        .containsSubsequence(actions);
    return this;
  }

  /** Some entry of this action says so. */
  public Story journal(String action, String saying) {
    assertThat(journal.of(number))
        .filteredOn(entry -> entry.action().equals(action))
        .extracting(Journal.Entry::detail)
        .anySatisfy(detail -> assertThat(detail).contains(saying));
    return this;
  }

  public Story isHandledBy(String login) {
    assertThat(file().handler()).isEqualTo(login);
    return this;
  }

  public Story is(String state) {
    assertThat(file().state()).isEqualTo(state);
    return this;
  }

  /** Beside the case, a supervision waits exactly there. */
  public Story isSupervisedAt(String... activities) {
    assertThat(standing(SUPERVISION::equals)).containsExactlyInAnyOrder(activities);
    return this;
  }

  /**
   * Closed with this outcome, and nothing of the case but its supervision is left in the engine.
   */
  public Story endsAs(String outcome) {
    assertThat(file().state()).isEqualTo("CLOSED");
    assertThat(file().outcome()).isEqualTo(outcome);
    assertThat(stands()).isEmpty();
    assertThat(
            history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .unfinished()
                .list())
        .extracting(HistoricProcessInstance::getProcessDefinitionKey)
        .allMatch(SUPERVISION::equals);
    return this;
  }

  public CaseFile file() {
    return cases.find(number).orElseThrow();
  }

  /** Bytes that begin as those of a PDF do. */
  private static final class Scan extends ByteArrayResource {
    private final String title;

    Scan(String title) {
      super(("%PDF-1.7\n" + title).getBytes(StandardCharsets.UTF_8));
      this.title = title;
    }

    @Override
    public String getFilename() {
      return title + ".pdf";
    }
  }

  /** Where the case itself waits: a supervision runs beside it and is asked for by name. */
  private List<String> stands() {
    return standing(model -> !model.equals(SUPERVISION));
  }

  private List<String> standing(Predicate<String> model) {
    return activities().stream()
        .filter(a -> model.test(a.getProcessDefinitionKey()))
        .filter(a -> a.getEndTime() == null && WAITS.contains(a.getActivityType()))
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }

  private List<String> passedNodes() {
    return activities().stream().map(HistoricActivityInstance::getActivityId).toList();
  }

  private List<HistoricActivityInstance> activities() {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(number)
        .orderByProcessInstanceStartTime()
        .asc()
        .list()
        .stream()
        .flatMap(
            instance ->
                history
                    .createHistoricActivityInstanceQuery()
                    .processInstanceId(instance.getId())
                    .orderPartiallyByOccurrence()
                    .asc()
                    .list()
                    .stream())
        .toList();
  }
}
