package org.shouwen.reporting;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shouwen.casefile.Journal.Entry;
import org.shouwen.clock.DeadlineRules;
import org.shouwen.identity.Viewers;
import org.springframework.stereotype.Component;

/** The journal in words, in its own order. */
@Component
class TimelineSection {
  /** Entries whose values before and after are logins. */
  private static final Set<String> OF_PEOPLE =
      Set.of("HANDLER_NAMED", "FIRST_CONTACT_NAMED", "SUCCEEDED");

  /** Entries whose words are the server's own, codes among them. */
  private static final Set<String> OURS =
      Set.of("OPENED", "MILESTONE", "PAPER_ISSUED", "PAPER_SERVED");

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final int SHOWN_OF_HASH = 16;

  private final Viewers viewers;
  private final DeadlineRules rules;

  TimelineSection(Viewers viewers, DeadlineRules rules) {
    this.viewers = viewers;
    this.rules = rules;
  }

  /**
   * @param sealed then nothing that anybody wrote is told: action, time, whose, and codes
   */
  void write(List<Entry> journal, boolean sealed, Texts texts, Lines lines) {
    lines.section("timeline");
    journal.forEach(
        entry ->
            lines.add(
                "ENTRY",
                String.valueOf(entry.seq()),
                Moments.minute(entry.at()),
                entry.byName(),
                texts.name("action", entry.action()),
                sealed ? codes(entry, texts) : detail(entry, texts)));
  }

  String detail(Entry entry, Texts texts) {
    StringBuilder words = new StringBuilder();
    if (entry.detail() != null) {
      words.append(said(entry, texts));
    }
    String before = value(entry, entry.before(), texts);
    String after = value(entry, entry.after(), texts);
    if (!before.isEmpty() || !after.isEmpty()) {
      words.append(words.isEmpty() ? "" : "\n");
      words.append(before.isEmpty() ? after : before + " → " + after);
    }
    return words.toString();
  }

  private String codes(Entry entry, Texts texts) {
    return Stream.of(entry.detail(), entry.before(), entry.after())
        .filter(Objects::nonNull)
        .map(text -> code(entry, text, texts))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String code(Entry entry, String text, Texts texts) {
    return HASH.matcher(text).matches() ? value(entry, text, texts) : spoken(texts).codesOf(text);
  }

  private String said(Entry entry, Texts texts) {
    if (entry.action().equals("PAPER_RECEIVED")) {
      return Spoken.withoutKind(entry.detail());
    }
    return isOurs(entry) ? spoken(texts).of(entry.detail()) : texts.name("outcome", entry.detail());
  }

  private static boolean isOurs(Entry entry) {
    return OURS.contains(entry.action()) || entry.action().startsWith("CLOCK_");
  }

  private String value(Entry entry, String value, Texts texts) {
    if (value == null || value.isBlank()) {
      return "";
    }
    if (HASH.matcher(value).matches()) {
      return "SHA-256 " + value.substring(0, SHOWN_OF_HASH) + "…";
    }
    if (isOurs(entry)) {
      return spoken(texts).of(value);
    }
    if (OF_PEOPLE.contains(entry.action())) {
      return viewers.nameOf(value);
    }
    return entry.action().equals("CLASSIFIED") ? classified(value, texts) : code(value, texts);
  }

  /** An item and, after a stroke, what the matter is called. */
  private static String classified(String value, Texts texts) {
    String[] parts = value.split("/", 2);
    String item = texts.name("item", parts[0]);
    return parts.length < 2 ? item : item + "/" + parts[1];
  }

  /** A state or an item. */
  private static String code(String value, Texts texts) {
    String state = texts.name("state", value);
    return state.equals(value) ? texts.name("item", value) : state;
  }

  private Spoken spoken(Texts texts) {
    return new Spoken(texts, viewers::nameOf, rule -> rules.title(rule, texts.locale()));
  }
}
