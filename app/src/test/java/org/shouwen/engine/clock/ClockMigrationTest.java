package org.shouwen.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.engine.clock.ClockedProcess.at;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.ServerTest;
import org.shouwen.TestDay;
import org.springframework.beans.factory.annotation.Autowired;

/** A new version of a model: same clocks, same legal date to the second, no rung doubled. */
@ServerTest
class ClockMigrationTest {
  @Autowired ClockedProcess process;

  @AfterEach
  void back() {
    TestDay.begin(process.time);
  }

  @ParameterizedTest
  @CsvSource({
    "Task_Check, 2025-06-10T00:00:00",
    "Task_Wait, 9999-01-01T08:00:00",
    "Task_Approve, 2025-06-12T00:00:00"
  })
  void theDateStaysFromEveryWaitState(String waitsAt, String due) throws IOException {
    process.goTo("2025-06-02T10:00:00");
    process.deploy("test-subprocess");
    String number = process.start("test-subprocess");
    process.goTo("2025-06-04T10:00:00");
    if (!waitsAt.equals("Task_Check")) {
      process.complete(number, "Task_Check");
    }
    if (waitsAt.equals("Task_Approve")) {
      process.goTo("2025-06-05T10:00:00");
      process.complete(number, "Task_Wait");
    }
    int clocks = process.clocks.of(number, Locale.CHINA).size();
    process.goTo("2025-06-06T10:00:00");

    migrate(number);

    assertThat(process.task(number, waitsAt)).isNotNull();
    assertThat(process.timerAt(number, "Decide_due")).isEqualTo(at(due));
    assertThat(process.clocks.of(number, Locale.CHINA)).hasSize(clocks);
  }

  private void migrate(String number) throws IOException {
    ProcessDefinition old = definition("test-subprocess");
    String model;
    try (InputStream in = getClass().getResourceAsStream("/clock-models/test-subprocess.bpmn")) {
      model = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    process
        .repository
        .createDeployment()
        .addString(
            "test-subprocess.bpmn",
            model.replace("name=\"Task_Overdue\"", "name=\"overdue " + number + "\""))
        .deploy();
    var plan =
        process
            .runtime
            .createMigrationPlan(old.getId(), definition("test-subprocess").getId())
            .mapEqualActivities()
            .updateEventTriggers()
            .build();
    String instance =
        process
            .runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(number)
            .singleResult()
            .getId();
    process.runtime.newMigration(plan).processInstanceIds(instance).execute();
  }

  private ProcessDefinition definition(String key) {
    return process
        .repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(key)
        .latestVersion()
        .singleResult();
  }
}
