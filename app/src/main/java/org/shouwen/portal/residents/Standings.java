package org.shouwen.portal.residents;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Papers;
import org.shouwen.clock.ClockRang;
import org.shouwen.clock.ClockView;
import org.shouwen.directory.Units;
import org.shouwen.evaluation.Ratings;
import org.shouwen.intake.Following;
import org.shouwen.legalaid.CounselChoices;
import org.shouwen.portal.clocks.ClockCard;
import org.shouwen.problem.NotFound;
import org.springframework.stereotype.Component;

/** Puts together what a resident may know of his request. */
@Component
class Standings {
  private static final List<String> STATES =
      List.of("TRIAGE", "ANSWERING", "DISPATCHING", "IN_PROGRESS", "FEEDBACK", "RATING", "CLOSED");

  /** The road as people count it, and the first state in which each step is reached. */
  private static final List<String> STEPS =
      List.of("TRIAGE", "IN_PROGRESS", "FEEDBACK", "RATING", "CLOSED");

  /** Shown before they are served; what is written for the lawyer or for the house stays there. */
  private static final List<String> FOR_THE_RESIDENT =
      List.of(
          "MATERIALS_RECEIPT",
          "SUPPLEMENT_NOTICE",
          "GRANT_DECISION",
          "REFUSAL_DECISION",
          "ASSIGNMENT_NOTICE");

  /** Whom the case is about, and who acts for him: what is served on them is theirs to read. */
  private static final Set<String> RESIDENTS = Set.of("APPLICANT", "SERVED", "AGENT");

  private final Cases cases;
  private final Papers papers;
  private final Following following;
  private final Ratings ratings;
  private final CounselChoices counsel;
  private final Units units;
  private final Clock now;

  Standings(
      Cases cases,
      Papers papers,
      Following following,
      Ratings ratings,
      CounselChoices counsel,
      Units units,
      Clock now) {
    this.cases = cases;
    this.papers = papers;
    this.following = following;
    this.ratings = ratings;
    this.counsel = counsel;
    this.units = units;
    this.now = now;
  }

  /**
   * @throws NotFound when the code is not the case's
   */
  Standing of(String number, String trackingCode, Locale locale) {
    Following.Progress progress = following.of(number, trackingCode, locale);
    Cases.CaseFile file = cases.find(number).orElseThrow(() -> new NotFound("没有这个编号。"));
    List<ClockView> all = progress.clocks();
    Ratings.Rating rating = ratings.of(number).orElse(null);
    List<String> awaited =
        all.stream()
            .filter(c -> c.owner() == ClockRang.Owner.PARTY)
            .filter(c -> c.state() == ClockView.State.RUNNING)
            .map(ClockView::rule)
            .distinct()
            .toList();
    List<Papers.Paper> filed = papers.of(number);
    List<Papers.Paper> given = filed.stream().filter(this::forTheResident).toList();
    return new Standing(
        file,
        progress,
        units.fullName(file.unitCode()),
        steps(file.state()),
        ClockCard.of(all, now.instant()),
        awaited,
        given,
        filed.stream().filter(p -> p.origin() == Papers.Origin.RECEIVED).toList(),
        rating,
        counsel.offered(number),
        may(file, given, rating));
  }

  boolean forTheResident(Papers.Paper paper) {
    return paper.origin() == Papers.Origin.ISSUED
        && (FOR_THE_RESIDENT.contains(paper.kind())
            || paper.services().stream().anyMatch(s -> RESIDENTS.contains(s.recipient())));
  }

  private static Standing.May may(
      Cases.CaseFile file, List<Papers.Paper> given, Ratings.Rating rating) {
    boolean open = !file.state().equals("CLOSED");
    boolean answered = List.of("FEEDBACK", "RATING", "CLOSED").contains(file.state());
    boolean refused = given.stream().anyMatch(p -> p.kind().equals("REFUSAL_DECISION"));
    return new Standing.May(
        open && !file.state().equals("RATING"),
        file.state().equals("RATING") && rating == null,
        open && !answered,
        answered || refused);
  }

  private static List<Standing.Step> steps(String state) {
    int here = STATES.indexOf(state);
    int now =
        IntStream.range(0, STEPS.size())
            .filter(i -> STATES.indexOf(STEPS.get(i)) <= here)
            .max()
            .orElse(0);
    return IntStream.range(0, STEPS.size())
        .mapToObj(
            i ->
                new Standing.Step(
                    STEPS.get(i),
                    i < now || state.equals("CLOSED") ? "done" : i == now ? "now" : "later"))
        .toList();
  }
}
