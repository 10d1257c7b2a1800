package org.shouwen.reporting;

import java.util.List;
import java.util.Set;
import org.shouwen.casefile.Journal.Entry;
import org.shouwen.identity.Viewers;
import org.springframework.stereotype.Component;

/** The journal in words, in its own order. */
@Component
class TimelineSection {
  /** Entries whose values before and after are logins. */
  private static final Set<String> OF_PEOPLE = Set.of("HANDLER_NAMED", "FIRST_CONTACT_NAMED");

  private final Viewers viewers;

  TimelineSection(Viewers viewers) {
    this.viewers = viewers;
  }

  void write(List<Entry> journal, Texts texts, Lines lines) {
    lines.section("timeline");
    journal.forEach(
        entry ->
            lines.add(
                "ENTRY",
                String.valueOf(entry.seq()),
                Moments.minute(entry.at()),
                entry.byName(),
                texts.name("action", entry.action()),
                detail(entry, texts)));
  }

  private String detail(Entry entry, Texts texts) {
    StringBuilder words = new StringBuilder();
    if (entry.detail() != null) {
      words.append(said(entry.detail(), texts));
    }
    String before = value(entry, entry.before(), texts);
    String after = value(entry, entry.after(), texts);
    if (!before.isEmpty() || !after.isEmpty()) {
      words.append(words.isEmpty() ? "" : "\n");
      words.append(before.isEmpty() ? after : before + " → " + after);
    }
    return words.toString();
  }

  /** Some entries say a milestone or an outcome by its name. */
  private static String said(String detail, Texts texts) {
    if (texts.names("milestone", detail)) {
      return texts.name("milestone", detail);
    }
    return texts.name("outcome", detail);
  }

  private String value(Entry entry, String value, Texts texts) {
    if (value == null || value.isBlank()) {
      return "";
    }
    return OF_PEOPLE.contains(entry.action()) ? viewers.nameOf(value) : texts.name("state", value);
  }
}
