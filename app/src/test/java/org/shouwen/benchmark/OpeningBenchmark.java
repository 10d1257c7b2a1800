package org.shouwen.benchmark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.intake.Requests;
import org.shouwen.intake.Requests.NewRequest;
import org.shouwen.intake.Requests.Person;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a case costs beside the bare engine: requests opened a second against starts of a stripped
 * copy of the same model, in one JVM and database, in alternating batches. Not a test: {@code mvn
 * -pl app test -Pbenchmark}.
 */
@ServerTest
class OpeningBenchmark {
  private static final int WARM_UP = 4;
  private static final int BATCHES = 15;
  private static final int PER_BATCH = 40;

  @Autowired Requests requests;
  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;

  @Test
  void requestsOpenedASecondAgainstBareStarts() {
    var definition =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("service-request")
            .latestVersion()
            .singleResult();
    repository
        .createDeployment()
        .addModelInstance(
            "service-request-stripped.bpmn",
            StrippedCopy.of(repository.getBpmnModelInstance(definition.getId())))
        .deploy();
    double[] ours = new double[BATCHES];
    double[] bare = new double[BATCHES];
    for (int batch = -WARM_UP; batch < BATCHES; batch++) {
      double open = perSecond(this::openRequest);
      double start = perSecond(this::startBare);
      if (batch >= 0) {
        ours[batch] = open;
        bare[batch] = start;
      }
    }
    double[] ratios = new double[BATCHES];
    Arrays.setAll(ratios, i -> ours[i] / bare[i]);
    System.out.printf(
        "%nrequests opened per second   %s%nbare starts per second       %s%nratio                        %s%n%d batches of %d, alternating, after %d to warm up%n%n",
        spread(ours), spread(bare), spread(ratios), BATCHES, PER_BATCH, WARM_UP);
  }

  private void openRequest() {
    requests.receive(
        new NewRequest(
            "WEB",
            "330503001001",
            null,
            new Person(
                "陈试",
                "F",
                LocalDate.of(1990, 1, 1),
                null,
                "19900001234",
                null,
                List.of(),
                null,
                null),
            null,
            null,
            List.of(),
            List.of(),
            "老板欠我三个月工资不给，身上没钱请律师，想申请法律援助。" + UUID.randomUUID(),
            null,
            null,
            false,
            null),
        null);
  }

  private void startBare() {
    runtime.startProcessInstanceByKey(
        StrippedCopy.KEY,
        UUID.randomUUID().toString(),
        Map.of("caseNumber", "x", "item", "LEGAL_AID", "urgent", false, "confirmed", false));
  }

  private static double perSecond(Runnable work) {
    long begin = System.nanoTime();
    for (int i = 0; i < PER_BATCH; i++) {
      work.run();
    }
    return PER_BATCH * 1e9 / (System.nanoTime() - begin);
  }

  private static String spread(double[] values) {
    double[] sorted = DoubleStream.of(values).sorted().toArray();
    return String.format(
        "median %.2f (%.2f to %.2f)",
        sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
  }
}
