package org.shouwen.engine.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.shouwen.engine.BusinessTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Moves business time forward the way time passes: from one due instant to the next, so that what
 * follows from a timer is itself on time.
 */
@Component
@Profile("demo")
public class DemoClock {
  private static final Logger log = LoggerFactory.getLogger(DemoClock.class);
  private static final int ROUNDS_AT_ONE_INSTANT = 1000;
  private final BusinessTime time;
  private final ManagementService management;
  private final List<DueWork> others;

  DemoClock(BusinessTime time, ManagementService management, List<DueWork> others) {
    this.time = time;
    this.management = management;
    this.others = others;
  }

  /** Returns once all that became due by the new time has been done. */
  public synchronized Instant advance(Duration by) {
    Instant target = time.instant().plus(by);
    settle();
    for (Instant next = nextDue(); next != null && !next.isAfter(target); next = nextDue()) {
      time.advance(Duration.between(time.instant(), wholeSecondsUpTo(next)));
      settle();
    }
    Duration rest = Duration.between(time.instant(), target);
    if (rest.compareTo(Duration.ZERO) > 0) {
      time.advance(rest);
    }
    settle();
    return time.instant();
  }

  private static Instant wholeSecondsUpTo(Instant due) {
    return due.plusMillis(999).truncatedTo(ChronoUnit.SECONDS);
  }

  private Instant nextDue() {
    Job job =
        management
            .createJobQuery()
            .active()
            .withRetriesLeft()
            .duedateHigherThan(Date.from(time.instant()))
            .orderByJobDuedate()
            .asc()
            .listPage(0, 1)
            .stream()
            .findFirst()
            .orElse(null);
    Stream<Instant> dues =
        Stream.concat(
            Stream.of(job == null ? null : job.getDuedate().toInstant()),
            others.stream().map(o -> o.nextAfter(time.instant()).orElse(null)));
    return dues.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
  }

  private void settle() {
    for (int round = 0; round < ROUNDS_AT_ONE_INSTANT; round++) {
      int done = others.stream().mapToInt(DueWork::doDue).sum();
      for (Job job : management.createJobQuery().executable().active().listPage(0, 500)) {
        done += run(job) ? 1 : 0;
      }
      if (done == 0) {
        return;
      }
    }
    throw new IllegalStateException("work at " + time.instant() + " never ends");
  }

  private boolean run(Job job) {
    try {
      management.executeJob(job.getId());
      return true;
    } catch (ProcessEngineException e) {
      // The job executor of this or another node was faster, or the job failed and keeps its own
      // record and retries.
      log.debug("job {} not run here: {}", job.getId(), e.getMessage());
      return false;
    }
  }
}
