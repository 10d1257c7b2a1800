package org.shouwen.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shouwen.casefile.Journal.Entry;
import org.shouwen.identity.Viewers;
import org.springframework.stereotype.Component;

/** The journal in words, in its own order. */
@Component
class TimelineSection {
  /** Entries whose values before and after are logins. */
  private static final Set<String> OF_PEOPLE = Set.of("HANDLER_NAMED", "FIRST_CONTACT_NAMED");

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final int SHOWN_OF_HASH = 16;

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

  /** Some entries say a milestone or the rung of a clock by its name. */
  private static String said(Entry entry, Texts texts) {
    String detail = entry.detail();
    if (entry.action().equals("CLOCK_RANG")) {
      return Arrays.stream(detail.split(" "))
          .map(word -> texts.name("rung", word))
          .collect(Collectors.joining("　"));
    }
    return texts.names("milestone", detail)
        ? texts.name("milestone", detail)
        : texts.name("outcome", detail);
  }

  private String value(Entry entry, String value, Texts texts) {
    if (value == null || value.isBlank()) {
      return "";
    }
    if (HASH.matcher(value).matches()) {
      return "SHA-256 " + value.substring(0, SHOWN_OF_HASH) + "…";
    }
    return OF_PEOPLE.contains(entry.action()) ? viewers.nameOf(value) : texts.name("state", value);
  }
}
