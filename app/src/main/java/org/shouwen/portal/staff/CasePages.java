package org.shouwen.portal.staff;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.PersonalData;
import org.shouwen.casefile.Proceedings;
import org.shouwen.casefile.Writers;
import org.shouwen.clock.CaseClocks;
import org.shouwen.clock.ClockView;
import org.shouwen.directory.Units;
import org.shouwen.identity.Viewers;
import org.shouwen.legalaid.OfferRecalls;
import org.shouwen.portal.clocks.ClockCard;
import org.shouwen.reporting.JournalWords;
import org.springframework.stereotype.Component;

/**
 * Puts the page of a case together; whether the viewer may see it is decided by {@link
 * Cases#visible}.
 */
@Component
class CasePages {
  private final Cases cases;
  private final Papers papers;
  private final Journal journal;
  private final Proceedings proceedings;
  private final CaseClocks clocks;
  private final ClockChanges changes;
  private final Units units;
  private final Viewers viewers;
  private final JournalWords words;
  private final Writers writers;
  private final OfferRecalls recalls;
  private final Clock now;

  CasePages(
      Cases cases,
      Papers papers,
      Journal journal,
      Proceedings proceedings,
      CaseClocks clocks,
      ClockChanges changes,
      Units units,
      Viewers viewers,
      JournalWords words,
      Writers writers,
      OfferRecalls recalls,
      Clock now) {
    this.cases = cases;
    this.papers = papers;
    this.journal = journal;
    this.proceedings = proceedings;
    this.clocks = clocks;
    this.changes = changes;
    this.units = units;
    this.viewers = viewers;
    this.words = words;
    this.writers = writers;
    this.recalls = recalls;
    this.now = now;
  }

  CasePage of(String number, Locale locale, PersonalData.Clear clear) {
    Cases.CaseFile file = cases.visible(number);
    List<Journal.Entry> entries = new ArrayList<>(journal.of(number));
    Collections.reverse(entries);
    List<ClockView> timed = clocks.of(number, locale);
    List<Papers.Paper> filed = papers.of(number);
    return new CasePage(
        file,
        units.fullName(file.unitCode()),
        units.fullName(file.office()),
        person(file.firstContact()),
        person(file.firstContactDeputy()),
        person(file.handler()),
        ClockCard.of(timed, now.instant()),
        timed.stream()
            .flatMap(clock -> changes.of(clock, file, filed).stream())
            .filter(ClockChanges.Offer::any)
            .collect(Collectors.toMap(ClockChanges.Offer::clock, Function.identity())),
        "LEGAL_AID".equals(file.item()) && viewers.current().in("legal-aid"),
        recalls.mayRecall(number),
        writers.mayWrite(),
        tasks(number),
        filed,
        entries,
        entries.stream().map(entry -> words.of(entry, locale)).toList(),
        journal.verify(number),
        clear);
  }

  private List<CasePage.Task> tasks(String number) {
    return proceedings.passages(number).stream()
        .flatMap(passage -> passage.steps().stream())
        .filter(step -> step.left() == null && step.type().equals("userTask"))
        .map(
            step ->
                new CasePage.Task(
                    step.name(),
                    step.entered(),
                    step.assignee() == null ? "" : viewers.nameOf(step.assignee())))
        .toList();
  }

  private CasePage.Person person(String login) {
    return login == null || login.isEmpty()
        ? null
        : new CasePage.Person(login, viewers.nameOf(login));
  }
}
