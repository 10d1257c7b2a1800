package org.shouwen.reporting;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shouwen.casefile.Journal.Entry;
import org.shouwen.identity.Viewers;
import org.springframework.stereotype.Component;

/** The journal in words, in its own order. */
@Component
class TimelineSection {
  /** Entries whose values before and after are logins. */
  private static final Set<String> OF_PEOPLE = Set.of("HANDLER_NAMED", "FIRST_CONTACT_NAMED");

  /** Entries whose words are the server's own, codes among them. */
  private static final Set<String> OURS =
      Set.of("OPENED", "MILESTONE", "PAPER_ISSUED", "PAPER_SERVED");

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final int SHOWN_OF_HASH = 16;

  private final Viewers viewers;

  TimelineSection(Viewers viewers) {
    this.viewers = viewers;
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
    return HASH.matcher(text).matches()
        ? value(entry, text, texts)
        : new Spoken(texts, viewers::nameOf).codesOf(text);
  }

  private String said(Entry entry, Texts texts) {
    return isOurs(entry)
        ? new Spoken(texts, viewers::nameOf).of(entry.detail())
        : texts.name("outcome", entry.detail());
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
      return new Spoken(texts, viewers::nameOf).of(value);
    }
    return OF_PEOPLE.contains(entry.action()) ? viewers.nameOf(value) : texts.name("state", value);
  }
}
