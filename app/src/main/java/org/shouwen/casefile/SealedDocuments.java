package org.shouwen.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Optional;
import org.shouwen.identity.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One document a case of what a lifecycle must keep about people and a task form may not carry,
 * encrypted, in a table of the lifecycle's own with {@code case_number, content, changed_by,
 * changed_millis}. Who may read or change it, and what the journal says, is the caller's.
 */
@Component
public class SealedDocuments {
  private final JdbcClient jdbc;
  private final Sealing sealing;
  private final Viewers viewers;
  private final Clock clock;
  private final ObjectMapper json;

  SealedDocuments(
      JdbcClient jdbc, Sealing sealing, Viewers viewers, Clock clock, ObjectMapper json) {
    this.jdbc = jdbc;
    this.sealing = sealing;
    this.viewers = viewers;
    this.clock = clock;
    this.json = json;
  }

  /**
   * @param table constant of the caller, never input
   * @param place first part of what its ciphertexts are bound to, see {@link Sealing}
   * @return empty when nothing was entered
   */
  public <T> Optional<T> find(String table, String place, String caseNumber, Class<T> type) {
    return jdbc.sql("select content from " + table + " where case_number = ?")
        .param(caseNumber)
        .query(String.class)
        .optional()
        .map(secret -> read(sealing.decrypt(secret, at(place, caseNumber)), type));
  }

  /** Writes or replaces it in the caller's transaction, as the current viewer. */
  public void put(String table, String place, String caseNumber, Object content) {
    String secret = sealing.encrypt(write(content), at(place, caseNumber));
    String update =
        " set content = :content, changed_by = :by, changed_millis = :at where case_number = :number";
    if (save("update " + table + update, caseNumber, secret) == 0) {
      save(
          "insert into "
              + table
              + " (case_number, content, changed_by, changed_millis) values (:number, :content, :by, :at)",
          caseNumber,
          secret);
    }
  }

  private int save(String statement, String caseNumber, String secret) {
    return jdbc.sql(statement)
        .param("number", caseNumber)
        .param("content", secret)
        .param("by", viewers.current().id())
        .param("at", clock.millis())
        .update();
  }

  private static String at(String place, String caseNumber) {
    return place + "/" + caseNumber;
  }

  private String write(Object content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write a " + content.getClass(), e);
    }
  }

  private <T> T read(String text, Class<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot read a " + type, e);
    }
  }
}
