package org.shouwen.portal.residents;

import java.util.List;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Papers;
import org.shouwen.evaluation.Ratings;
import org.shouwen.intake.Following;
import org.shouwen.legalaid.CounselChoices;
import org.shouwen.portal.clocks.ClockCard;

/**
 * Where a request stands, in the resident's eyes.
 *
 * @param awaited rules of the party's own clocks that run: what we wait for from him
 * @param candidates lawyers to choose from, empty while he is not asked
 * @param rating what he said, null before
 * @param given papers of ours that are meant for him
 * @param handedIn papers that came in
 * @param may what he can do now
 */
record Standing(
    Cases.CaseFile file,
    Following.Progress progress,
    String place,
    List<Step> steps,
    List<ClockCard> clocks,
    List<String> awaited,
    List<Papers.Paper> given,
    List<Papers.Paper> handedIn,
    Ratings.Rating rating,
    List<CounselChoices.Candidate> candidates,
    May may) {
  /**
   * @param progress done, now or later; the label is {@code step.<key>}
   */
  record Step(String key, String progress) {}

  /**
   * @param object there is a result or a refusal to say no to
   */
  record May(boolean handIn, boolean rate, boolean withdraw, boolean object) {}
}
