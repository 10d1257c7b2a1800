package org.shouwen.reporting;

import java.time.Instant;
import java.util.Locale;
import org.shouwen.casefile.Journal.Entry;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An entry of the journal as the process report words it, for every page that shows one. */
@Component
public class JournalWords {
  private final MessageSource messages;
  private final TimelineSection timeline;

  JournalWords(MessageSource messages, TimelineSection timeline) {
    this.messages = messages;
    this.timeline = timeline;
  }

  public Line of(Entry entry, Locale locale) {
    Texts texts = new Texts(messages, locale);
    return new Line(
        entry.seq(),
        entry.at(),
        entry.byName(),
        texts.name("action", entry.action()),
        timeline.detail(entry, texts));
  }

  /**
   * @param detail what was said, then the value before and after; empty for none
   */
  public record Line(long seq, Instant at, String by, String action, String detail) {}
}
