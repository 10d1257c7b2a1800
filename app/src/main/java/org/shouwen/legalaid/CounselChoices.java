package org.shouwen.legalaid;

import java.util.List;

/** The recipient's own choice of counsel 点援, made by himself on his page. */
public interface CounselChoices {
  /** Whom he may choose from now, best first; empty while he is not asked. */
  List<Candidate> offered(String caseNumber);

  /**
   * @param counsel login of one that was offered, "" to leave the choice to the centre
   * @throws org.shouwen.problem.InvalidInput naming {@code lawyer} when that one was not offered
   * @throws org.shouwen.problem.Refused when he is not, or no longer, asked
   */
  void choose(String caseNumber, String counsel);

  /**
   * @param about firm, specialties, years of practice and present load, in words
   */
  record Candidate(String login, String about) {}
}
