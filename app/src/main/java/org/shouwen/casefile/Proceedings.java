package org.shouwen.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a case needs of the engine; implemented by the module {@code engine}, in the caller's
 * transaction.
 */
public interface Proceedings {
  /** Starts {@code service-request} with the case number as business key at the office (tenant). */
  void open(String caseNumber, String office, Map<String, Object> variables);

  /**
   * Starts another model beside the case's own, with the case number as business key at the office;
   * a withdrawal or an end of the request does not end it.
   *
   * @param model process definition key
   */
  default void start(
      String model, String caseNumber, String office, Map<String, Object> variables) {
    throw new UnsupportedOperationException(model);
  }

  /** Roles, separated by commas, of the post that signs for an item, by the routing table. */
  default String acceptingPost(String item) {
    throw new UnsupportedOperationException(item);
  }

  /**
   * Hands a message to the instances of the case.
   *
   * @return false when none waits for it
   */
  boolean correlate(String caseNumber, String message, Map<String, Object> variables);

  /**
   * Finishes an open task of the case for the resident whose answer it waits for; what he answers
   * is held to the task's form like any client's.
   *
   * @param activityId of the user task in its model
   * @return false when no such task is open
   */
  default boolean answer(String caseNumber, String activityId, Map<String, Object> answers) {
    return false;
  }

  /**
   * Whether this person has claimed an open task of the case; what lies on his desk he may read.
   */
  default boolean worksOn(String caseNumber, String login) {
    return false;
  }

  /**
   * The models of the case and how far it went, for the drawing on the process report; called
   * instances included.
   */
  List<Passage> passages(String caseNumber);

  /**
   * One process instance of the case.
   *
   * @param key process definition key
   * @param diagram the model's XML with its diagram interchange
   * @param steps in order of entry
   */
  record Passage(String key, String name, String diagram, List<Step> steps) {}

  /**
   * @param left null while the token is still there
   */
  record Step(
      String activityId,
      String name,
      String type,
      Instant entered,
      Instant left,
      boolean cancelled,
      String assignee) {}
}
