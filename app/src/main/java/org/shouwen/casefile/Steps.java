package org.shouwen.casefile;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shouwen.identity.Viewers;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * What was recorded at each step of a lifecycle. A step is a record whose components are the
 * columns of its table, see {@link StepTables}, besides {@code case_number, step_round,
 * recorded_by, at_millis}; nothing is ever changed, a repeated step is a further round.
 */
@Component
public class Steps {
  private final JdbcClient jdbc;
  private final Viewers viewers;
  private final Clock clock;

  Steps(JdbcClient jdbc, Viewers viewers, Clock clock) {
    this.jdbc = jdbc;
    this.viewers = viewers;
    this.clock = clock;
  }

  /** Appends in the caller's transaction; who acts is the current viewer, when is business time. */
  public <T extends Record> Step<T> append(String caseNumber, T content) {
    Step<T> step =
        new Step<>(
            content,
            all(content.getClass(), caseNumber).size() + 1,
            viewers.current().id(),
            clock.instant());
    List<RecordComponent> components = components(content.getClass());
    String columns = components.stream().map(c -> ", " + column(c)).collect(joining());
    String values = components.stream().map(c -> ", :" + c.getName()).collect(joining());
    StatementSpec insert =
        jdbc.sql(
                "insert into %s (case_number, step_round, recorded_by, at_millis%s)"
                        .formatted(table(content.getClass()), columns)
                    + " values (:caseNumber, :stepRound, :recordedBy, :atMillis"
                    + values
                    + ")")
            .param("caseNumber", caseNumber)
            .param("stepRound", step.round())
            .param("recordedBy", step.by())
            .param("atMillis", step.at().toEpochMilli());
    for (RecordComponent component : components) {
      insert = insert.param(component.getName(), value(component, content));
    }
    insert.update();
    return step;
  }

  public <T extends Record> Optional<Step<T>> latest(Class<T> kind, String caseNumber) {
    List<Step<T>> all = all(kind, caseNumber);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /**
   * @throws IllegalStateException when the model comes to a step before the one that it needs
   */
  public <T extends Record> Step<T> required(Class<T> kind, String caseNumber) {
    return latest(kind, caseNumber)
        .orElseThrow(
            () -> new IllegalStateException(caseNumber + ": no " + kind.getSimpleName() + " yet"));
  }

  /** In the order in which they were recorded. */
  public <T extends Record> List<Step<T>> all(Class<T> kind, String caseNumber) {
    return jdbc.sql("select * from " + table(kind) + " where case_number = ? order by step_round")
        .param(caseNumber)
        .query(new StepMapper<>(kind))
        .list();
  }

  private record StepMapper<T extends Record>(RowMapper<T> content) implements RowMapper<Step<T>> {
    StepMapper(Class<T> kind) {
      this(DataClassRowMapper.newInstance(kind));
    }

    @Override
    public Step<T> mapRow(ResultSet row, int i) throws SQLException {
      return new Step<>(
          content.mapRow(row, i),
          row.getInt("step_round"),
          row.getString("recorded_by"),
          Instant.ofEpochMilli(row.getLong("at_millis")));
    }
  }

  private static List<RecordComponent> components(Class<?> kind) {
    return Arrays.asList(kind.getRecordComponents());
  }

  private static Object value(RecordComponent component, Record content) {
    try {
      Object value = component.getAccessor().invoke(content);
      return "".equals(value) ? null : value;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  private static String table(Class<?> kind) {
    StepTables tables = kind.getPackage().getAnnotation(StepTables.class);
    if (tables == null) {
      throw new IllegalStateException(kind + " lies in no package of @StepTables");
    }
    return "sw_" + tables.value() + "_" + snake(kind.getSimpleName());
  }

  private static String column(RecordComponent component) {
    return snake(component.getName());
  }

  private static String snake(String name) {
    return Stream.of(name.split("(?<=[a-z0-9])(?=[A-Z])"))
        .map(String::toLowerCase)
        .collect(joining("_"));
  }
}
