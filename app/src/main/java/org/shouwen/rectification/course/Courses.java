package org.shouwen.rectification.course;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shouwen.casefile.Step;
import org.shouwen.casefile.Steps;
import org.shouwen.identity.Viewers;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rectifications of the cases, of which one a case may be open, and the steps of that one. */
@Component
public class Courses {
  private static final String OPEN =
      "select id, case_number, source, ground, opened_by, opened_millis from sw_rectification where open_key = ?";
  private static final RowMapper<Course> ROW =
      (row, i) ->
          new Course(
              row.getString(1),
              row.getString(2),
              row.getString(3),
              row.getString(4),
              row.getString(5),
              Instant.ofEpochMilli(row.getLong(6)));

  private final JdbcClient jdbc;
  private final Steps steps;
  private final Viewers viewers;
  private final Clock clock;

  Courses(JdbcClient jdbc, Steps steps, Viewers viewers, Clock clock) {
    this.jdbc = jdbc;
    this.steps = steps;
    this.viewers = viewers;
    this.clock = clock;
  }

  public Optional<Course> open(String caseNumber) {
    return jdbc.sql(OPEN).param(caseNumber).query(ROW).optional();
  }

  /** Locked until the end of the transaction. */
  public Optional<Course> openForUpdate(String caseNumber) {
    return jdbc.sql(OPEN + " for update").param(caseNumber).query(ROW).optional();
  }

  /**
   * @throws IllegalStateException when none is open
   */
  public Course required(String caseNumber) {
    return open(caseNumber)
        .orElseThrow(() -> new IllegalStateException(caseNumber + ": no open rectification"));
  }

  void insert(String caseNumber, String source, String ground) {
    jdbc.sql(
            "insert into sw_rectification (id, case_number, source, ground, opened_by, opened_millis, open_key) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            UUID.randomUUID().toString(),
            caseNumber,
            source,
            ground,
            viewers.current().id(),
            clock.millis(),
            caseNumber)
        .update();
  }

  void close(Course course, String outcome) {
    jdbc.sql(
            "update sw_rectification set open_key = null, closed_millis = ?, outcome = ? where id = ?")
        .params(clock.millis(), outcome, course.id())
        .update();
  }

  /** The steps of a kind in the open rectification, an earlier one's left out. */
  <T extends Record> List<Step<T>> steps(Class<T> kind, String caseNumber) {
    Instant since = required(caseNumber).openedAt();
    return steps.all(kind, caseNumber).stream().filter(step -> !step.at().isBefore(since)).toList();
  }

  <T extends Record> Optional<Step<T>> latest(Class<T> kind, String caseNumber) {
    List<Step<T>> all = steps(kind, caseNumber);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  <T extends Record> void append(String caseNumber, T step) {
    steps.append(caseNumber, step);
  }
}
