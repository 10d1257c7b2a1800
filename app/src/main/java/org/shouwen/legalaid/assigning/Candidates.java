package org.shouwen.legalaid.assigning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Steps;
import org.shouwen.directory.Lawyer;
import org.shouwen.directory.Lawyers;
import org.shouwen.legalaid.policy.Counsel;
import org.shouwen.legalaid.policy.Matter;
import org.shouwen.legalaid.step.Answer;
import org.shouwen.legalaid.step.Choice;
import org.shouwen.legalaid.step.Recall;
import org.shouwen.legalaid.step.Review;
import org.springframework.stereotype.Component;

/** The lawyers of the directory as the rules of assignment see them for one case. */
@Component("counselCandidates")
class Candidates {
  private final Lawyers lawyers;
  private final Cases cases;
  private final Conflicts conflicts;
  private final Steps steps;
  private final Clock clock;

  Candidates(Lawyers lawyers, Cases cases, Conflicts conflicts, Steps steps, Clock clock) {
    this.lawyers = lawyers;
    this.cases = cases;
    this.conflicts = conflicts;
    this.steps = steps;
    this.clock = clock;
  }

  Matter matter(String caseNumber) {
    Choice choice =
        steps
            .latest(Choice.class, caseNumber)
            .map(s -> s.content())
            .orElse(new Choice("WAIVED", null, "NONE"));
    return new Matter(
        steps.required(Review.class, caseNumber).content().severity(),
        choice.counsel() == null ? "" : choice.counsel(),
        choice.genderWish());
  }

  List<Counsel> of(String caseNumber) {
    CaseFile file = cases.find(caseNumber).orElseThrow();
    Map<String, Set<String>> inTheWay = conflicts.of(caseNumber);
    Set<String> declined =
        Stream.concat(
                steps.all(Answer.class, caseNumber).stream()
                    .filter(a -> a.content().answer().equals("DECLINED"))
                    .map(a -> a.content().counsel()),
                steps.all(Recall.class, caseNumber).stream().map(r -> r.content().counsel()))
            .collect(Collectors.toSet());
    LocalDate today = LocalDate.now(clock);
    return lawyers.all().stream()
        .map(
            lawyer ->
                counsel(
                    lawyer,
                    file,
                    inTheWay.getOrDefault(lawyer.login(), Set.of()),
                    declined.contains(lawyer.login()),
                    today))
        .toList();
  }

  private static Counsel counsel(
      Lawyer lawyer, CaseFile file, Set<String> conflicts, boolean declined, LocalDate today) {
    return new Counsel(
        lawyer.login(),
        lawyer.name(),
        lawyer.gender(),
        lawyer.yearsOfPractice(today),
        lawyer.yearsOfCriminalDefence(today),
        lawyer.load(),
        file.matter() != null && lawyer.practises(file.matter()),
        lawyer.serves(file.office()),
        lawyer.practises("刑事辩护"),
        conflicts,
        declined);
  }
}
