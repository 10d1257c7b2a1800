package org.shouwen.intake;

import java.time.Instant;
import java.util.List;

/**
 * Cases that a new request may belong to: chasing calls, doubles, supplements 查重并案. A person
 * decides.
 */
public interface Duplicates {
  /**
   * Cases in the viewer's units, the best first, at most ten; sealed cases are never shown here.
   *
   * @param idNumber may be null, as may the others
   * @param matter marks those about the same matter, finds none by itself
   */
  List<Similar> of(String idNumber, String phone, String opponent, String matter);

  /**
   * Notes a chasing call 催办 on the case it is about and tells its first contact; opens nothing.
   *
   * @param words what the caller said, at most 500 characters
   * @throws org.shouwen.problem.NotFound when there is no such case for this viewer
   * @throws org.shouwen.problem.Refused when the case is closed: what follows is a new request
   */
  void chase(String caseNumber, String words);

  /**
   * @param why ID_NUMBER, PHONE or OPPONENT, the strongest first
   * @param sameMatter whether it is also about the same matter
   */
  record Similar(
      String caseNumber,
      String item,
      String matter,
      String state,
      Instant receivedAt,
      List<String> why,
      boolean sameMatter) {}
}
