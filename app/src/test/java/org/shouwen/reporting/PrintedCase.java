package org.shouwen.reporting;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.shouwen.reporting.WagesCase.HASH;
import static org.shouwen.reporting.WagesCase.NUMBER;
import static org.shouwen.reporting.WagesCase.START;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Journal.Proof;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Proceedings;
import org.shouwen.clock.CaseClocks;
import org.shouwen.clock.DeadlineRules;
import org.shouwen.directory.Units;
import org.shouwen.document.Fonts;
import org.shouwen.document.Printer;
import org.shouwen.evaluation.Ratings;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The process report over a {@link WagesCase}, of which a test may change what it is about. */
final class PrintedCase {
  static final Fonts FONTS = new Fonts();
  private static final Printer PRINTER = new Printer(FONTS);

  final Cases cases = mock(Cases.class);
  final Journal journal = mock(Journal.class);
  final Papers papers = mock(Papers.class);
  private final CaseClocks clocks = mock(CaseClocks.class);
  private final DeadlineRules rules = mock(DeadlineRules.class);
  private final Proceedings proceedings = mock(Proceedings.class);
  private final Ratings ratings = mock(Ratings.class);
  private final Units units = mock(Units.class);
  private final Viewers viewers = mock(Viewers.class);

  PrintedCase() {
    when(viewers.current())
        .thenReturn(
            new Viewer("shenji", "沈审计", java.util.Set.of("audit"), java.util.Set.of("3305")));
    when(viewers.nameOf(anyString()))
        .thenAnswer(call -> "jiedai".equals(call.getArgument(0)) ? "李接待" : call.getArgument(0));
    when(units.fullName(anyString())).thenReturn("湖州市南浔区南浔镇");
    when(cases.visible(NUMBER)).thenReturn(WagesCase.file("工地欠我和三个老乡工资共四万，我们是外地来的没钱请律师", false));
    when(journal.of(NUMBER)).thenReturn(WagesCase.entries(30));
    when(journal.lastAnchor(NUMBER))
        .thenReturn(java.util.Optional.of(new Journal.Anchor(LocalDate.of(2026, 3, 21), 28, HASH)));
    when(journal.verify(NUMBER)).thenReturn(new Proof(true, null, 30, HASH, true));
    when(clocks.of(any(), any())).thenReturn(List.of(WagesCase.decide(), WagesCase.supplement()));
    when(papers.of(NUMBER)).thenReturn(List.of(WagesCase.notice()));
    when(ratings.of(NUMBER))
        .thenReturn(
            java.util.Optional.of(
                new Ratings.Rating(NUMBER, 4, "态度很好，就是等得久", START.plus(Duration.ofDays(19)))));
    when(proceedings.passages(NUMBER))
        .thenReturn(
            List.of(
                WagesCase.passage("service-request", "首问总流程", 14),
                WagesCase.passage("legal-aid", "法律援助", 26)));
  }

  byte[] pdf(Locale locale) {
    return report().pdf(NUMBER, locale);
  }

  private ProcessReport report() {
    when(rules.title(anyString(), any())).thenAnswer(asked -> asked.getArgument(0));
    return new ProcessReport(
        cases,
        journal,
        clocks,
        papers,
        proceedings,
        new HeadSection(units, viewers),
        new TimelineSection(viewers, rules),
        new ClockSection(),
        new PaperSection(viewers),
        ratings,
        new RatingSection(),
        new ProofSection(),
        viewers,
        messages(),
        PRINTER,
        FONTS,
        Clock.fixed(START.plus(Duration.ofDays(20)), Moments.ZONE),
        "https://shouwen.example");
  }

  /** The house's texts, as a server without pages would find them. */
  static MessageSource messages() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("i18n.reporting");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    messages.setDefaultLocale(Locale.ROOT);
    return messages;
  }
}
