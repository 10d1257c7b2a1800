package org.shouwen.notification;

/**
 * Letters to send, written in the caller's transaction and sent by a carrier outside of it, at
 * least once, with one message id.
 */
public interface Outbox {
  /**
   * @param to {@code staff:<login>}, {@code group:<role>@<office>} or {@code party:<case
   *     number>:<role>}; the address is found when it is sent, so that a safe contact is obeyed and
   *     nothing personal lies in the outbox
   * @param caseNumber null when the letter is about no case
   */
  void post(String to, String caseNumber, String subject, String text);
}
