package org.shouwen.notification.outbox;

/**
 * A letter to be sent.
 *
 * @param id also its message id, the same at every attempt, so that a receiver can tell a letter
 *     that came twice
 * @param recipient as in {@code Outbox.post}
 */
public record Letter(
    String id, String recipient, String caseNumber, String subject, String body, int attempts) {
  public String messageId() {
    return '<' + id + "@shouwen>";
  }
}
