package org.shouwen.intake.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shouwen.intake.Suggestions;
import org.shouwen.problem.InvalidInput;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a text seems to ask for, while it is being typed; nothing is kept. */
@RestController
@Tag(name = "requests")
class SuggestionApi {
  private static final int LONGEST = 5000;

  private final Suggestions suggestions;
  private final Clock clock;

  SuggestionApi(Suggestions suggestions, Clock clock) {
    this.suggestions = suggestions;
    this.clock = clock;
  }

  @PostMapping("/api/requests/suggestion")
  @Operation(summary = "Item, matter, urgency and risk with the words that decided")
  Answer suggest(@RequestBody Asked asked) {
    if (asked.text() == null || asked.text().length() > 2 * LONGEST) {
      throw new InvalidInput("text", "应有文字，最多%d个字".formatted(LONGEST));
    }
    var suggestion =
        suggestions.suggest(
            new Suggestions.Asked(
                asked.text(),
                asked.groups() == null ? List.of() : asked.groups(),
                asked.channel() == null ? "" : asked.channel(),
                LocalDate.now(clock)));
    return new Answer(suggestion, suggestions.matters(suggestion.item()));
  }

  record Asked(String text, List<String> groups, String channel) {}

  /**
   * @param matters all that the suggested item knows, to choose another
   */
  record Answer(Suggestions.Suggestion suggestion, List<String> matters) {}
}
