package org.shouwen.intake.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shouwen.intake.Suggestions.Reason;
import org.shouwen.intake.suggestion.Words.Reading;

/**
 * What must not wait: a group or an escalation first, then urgency, for which the risk found counts
 * as a flag of the person ({@code #ESCALATING}).
 */
final class Signals {
  // chosen by cross-validation
  private static final double WORTH_OF_RISK_RULES = 1.0;
  private static final double CAUTION_OF_RISK = 0.5;
  private static final double WORTH_OF_URGENT_RULES = 0.8;
  private static final double CAUTION_OF_URGENT = 0.0;
  private static final int MOST = 6;

  /** What a legal limit that can be reckoned counts. */
  private static final int LIMIT = 4;

  private final List<Rule> rules;
  private final Learned learned;

  Signals(List<Rule> rules, Learned learned) {
    this.rules = rules;
    this.learned = learned;
  }

  /**
   * @param risk GROUP, ESCALATING or NONE
   */
  record Found(boolean urgent, String risk, List<Reason> reasons) {}

  Found in(Reading reading, String item, LocalDate receivedOn) {
    List<Reason> reasons = new ArrayList<>();
    String risk = risk(reading, item, reasons);
    Reading withRisk = reading.with("#" + risk);
    Tally urgent = tally("URGENT", item, withRisk, "urgent");
    LegalLimit.in(reading.text(), receivedOn).map(Signals::counting).ifPresent(urgent::add);
    Map<String, Double> odds = learned.urgent().odds(Features.ofWish(withRisk));
    boolean isUrgent =
        odds.getOrDefault("true", 0.0)
                - odds.getOrDefault("false", 0.0)
                + WORTH_OF_URGENT_RULES * Math.min(MOST, urgent.weight())
            > CAUTION_OF_URGENT;
    if (isUrgent) {
      reasons.addAll(urgent.reasons());
    }
    return new Found(isUrgent, risk, reasons);
  }

  /** A limit that is far off speaks against urgency as much as a near one for it. */
  private static Reason counting(LegalLimit limit) {
    int weight = limit.near() ? LIMIT : limit.left() > 0 ? -LIMIT : 0;
    return new Reason("urgent", limit.words(), weight, limit.note());
  }

  private String risk(Reading reading, String item, List<Reason> reasons) {
    Map<String, Double> odds = learned.risks().odds(Features.ofWish(reading));
    for (String risk : List.of("GROUP", "ESCALATING")) {
      Tally tally = tally(risk, item, reading, "risk");
      double lean =
          odds.getOrDefault(risk, 0.0)
              - odds.getOrDefault("NONE", 0.0)
              + WORTH_OF_RISK_RULES * Math.min(MOST, tally.weight());
      if (lean > CAUTION_OF_RISK) {
        reasons.addAll(tally.reasons());
        return risk;
      }
    }
    return "NONE";
  }

  /** A signal's rule may be bound to items by its {@code matter} column, divided by |. */
  private Tally tally(String signal, String item, Reading reading, String about) {
    return Tally.of(
        rules.stream()
            .filter(rule -> rule.about().equals(signal))
            .filter(
                rule ->
                    rule.matter().isEmpty() || List.of(rule.matter().split("\\|")).contains(item)),
        reading,
        about);
  }
}
