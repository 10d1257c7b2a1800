package org.shouwen.intake.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.shouwen.identity.Viewers;
import org.shouwen.intake.Duplicates;
import org.shouwen.intake.Suggestions;
import org.shouwen.problem.InvalidInput;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Feeds {@code intake.js} while the receptionist types: nothing is kept, nothing personal lies in
 * an address.
 */
@RestController
class DeskHelps {
  private static final int LONGEST = 10_000;

  private final Registering registering;
  private final Suggestions suggestions;
  private final Duplicates duplicates;
  private final UnitSearch units;
  private final Viewers viewers;
  private final MessageSource messages;
  private final Clock clock;

  DeskHelps(
      Registering registering,
      Suggestions suggestions,
      Duplicates duplicates,
      UnitSearch units,
      Viewers viewers,
      MessageSource messages,
      Clock clock) {
    this.registering = registering;
    this.suggestions = suggestions;
    this.duplicates = duplicates;
    this.units = units;
    this.viewers = viewers;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping("/intake/places")
  List<String> places(@RequestParam String q) {
    registering.check(viewers.current());
    return q.isBlank()
        ? List.of()
        : units.find(q).stream().map(unit -> unit.code() + " " + unit.name()).toList();
  }

  @GetMapping("/intake/matters")
  List<String> matters(@RequestParam String item) {
    return suggestions.matters(item);
  }

  @PostMapping("/intake/suggestion")
  Proposal suggestion(@RequestBody Typed typed, Locale locale) {
    registering.check(viewers.current());
    if (typed.text() == null || typed.text().length() > LONGEST) {
      throw new InvalidInput("text", "文字过长");
    }
    var asked =
        new Suggestions.Asked(
            typed.text(),
            typed.groups() == null ? List.of() : typed.groups(),
            typed.channel() == null ? "" : typed.channel(),
            LocalDate.now(clock));
    var suggestion = suggestions.suggest(asked);
    return new Proposal(
        suggestion,
        messages.getMessage("intake.item." + suggestion.item(), null, suggestion.item(), locale),
        suggestions.matters(suggestion.item()));
  }

  @PostMapping("/intake/similar")
  ResponseEntity<List<Listed>> similar(@RequestBody People people, Locale locale) {
    registering.check(viewers.current());
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            duplicates
                .of(people.idNumber(), people.phone(), people.opponent(), people.matter())
                .stream()
                .map(one -> listed(one, locale))
                .toList());
  }

  private Listed listed(Duplicates.Similar one, Locale locale) {
    String why =
        one.why().stream()
            .map(reason -> messages.getMessage("intake.why." + reason, null, locale))
            .reduce((a, b) -> a + " · " + b)
            .orElse("");
    return new Listed(
        one.caseNumber(),
        one.matter(),
        messages.getMessage("intake.state." + one.state(), null, one.state(), locale),
        !one.state().equals("CLOSED"),
        why,
        one.sameMatter());
  }

  record Typed(String text, List<String> groups, String channel) {}

  record People(String idNumber, String phone, String opponent, String matter) {}

  record Proposal(Suggestions.Suggestion suggestion, String itemName, List<String> matters) {}

  record Listed(
      String number, String matter, String state, boolean open, String why, boolean sameMatter) {}
}
