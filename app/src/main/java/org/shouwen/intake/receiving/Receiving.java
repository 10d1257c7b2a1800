package org.shouwen.intake.receiving;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.intake.Requests;
import org.shouwen.intake.Suggestions;
import org.shouwen.intake.Suggestions.Asked;
import org.shouwen.intake.Suggestions.Suggestion;
import org.shouwen.intake.checking.RequestCheck;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Checks, triages, names the first contact and opens the case: all of it or nothing. */
@Component
class Receiving {
  private final RequestCheck check;
  private final Suggestions suggestions;
  private final FirstContactOnArrival firstContact;
  private final Cases cases;
  private final Journal journal;
  private final Clock clock;

  Receiving(
      RequestCheck check,
      Suggestions suggestions,
      FirstContactOnArrival firstContact,
      Cases cases,
      Journal journal,
      Clock clock) {
    this.check = check;
    this.suggestions = suggestions;
    this.firstContact = firstContact;
    this.cases = cases;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param fromFile whether a file brought it, so that whoever loads the file did not receive it
   */
  @Transactional(propagation = Propagation.REQUIRED)
  Requests.Received receive(Requests.NewRequest request, boolean fromFile) {
    check.check(request);
    Instant receivedAt = receivedAt(request);
    LocalDate day = LocalDate.ofInstant(receivedAt, clock.getZone());
    Suggestion suggestion = suggestions.suggest(asked(request, day));
    boolean itemGiven = request.item() != null;
    var contact = firstContact.of(request.channel(), request.unitCode(), day, fromFile);
    var opened =
        cases.open(
            new Cases.NewCase(
                request.channel(),
                request.unitCode(),
                receivedAt,
                request.text(),
                itemGiven ? request.item() : suggestion.item(),
                matter(request, suggestion),
                request.urgent() == null ? suggestion.urgent() : request.urgent(),
                suggestion.risk(),
                itemGiven && contact.isActing(),
                contact.person(),
                contact.deputy(),
                request.reference(),
                Parties.of(request),
                externalRefs(request)));
    if (request.lateReason() != null) {
      journal.record(opened.file().number(), "RECORDED_LATE", request.lateReason());
    }
    return new Requests.Received(
        opened.file().number(),
        opened.trackingCode(),
        opened.file().item(),
        opened.file().state(),
        itemGiven ? null : suggestion);
  }

  /**
   * Whole seconds; a caller's clock that is a little ahead does not put a receipt into the future.
   */
  private Instant receivedAt(Requests.NewRequest request) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Instant told = request.receivedAt() == null ? now : request.receivedAt();
    return told.isAfter(now) ? now : told.truncatedTo(ChronoUnit.SECONDS);
  }

  private static Asked asked(Requests.NewRequest request, LocalDate day) {
    Requests.Person person =
        request.servedPerson() == null ? request.applicant() : request.servedPerson();
    List<String> groups = person == null || person.groups() == null ? List.of() : person.groups();
    return new Asked(request.text(), groups, request.channel(), day);
  }

  private static String matter(Requests.NewRequest request, Suggestion suggestion) {
    if (request.matter() != null) {
      return request.matter();
    }
    boolean suggestionFits = request.item() == null || request.item().equals(suggestion.item());
    return suggestionFits ? suggestion.matter() : null;
  }

  private List<Cases.ExternalRef> externalRefs(Requests.NewRequest request) {
    return request.externalRefs() == null
        ? List.of()
        : request.externalRefs().stream()
            .map(
                ref ->
                    new Cases.ExternalRef(
                        ref.system(),
                        ref.number(),
                        ref.due() == null ? null : LocalDate.ofInstant(ref.due(), clock.getZone())))
            .toList();
  }
}
