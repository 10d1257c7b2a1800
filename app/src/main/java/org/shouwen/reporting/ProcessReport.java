package org.shouwen.reporting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperPrint;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Proceedings;
import org.shouwen.casefile.Proceedings.Passage;
import org.shouwen.clock.CaseClocks;
import org.shouwen.document.Fonts;
import org.shouwen.document.PrintableText;
import org.shouwen.document.Printer;
import org.shouwen.evaluation.Ratings;
import org.shouwen.identity.Viewers;
import org.shouwen.reporting.diagram.PassedPath;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceResourceBundle;
import org.springframework.stereotype.Service;

/**
 * The process report of one case: what it is, everything that was done, every clock and why it ends
 * when it ends, the papers and their service, the proof of the journal, and each model with the
 * passed path. Only for who may see the case; the reading is logged as any other.
 */
@Service
public class ProcessReport {
  private final Cases cases;
  private final Journal journal;
  private final CaseClocks clocks;
  private final Papers papers;
  private final Proceedings proceedings;
  private final HeadSection head;
  private final TimelineSection timeline;
  private final ClockSection clockSection;
  private final PaperSection paperSection;
  private final Ratings ratings;
  private final RatingSection ratingSection;
  private final ProofSection proof;
  private final Viewers viewers;
  private final MessageSource messages;
  private final Printer printer;
  private final Fonts fonts;
  private final Clock clock;
  private final String baseUrl;

  ProcessReport(
      Cases cases,
      Journal journal,
      CaseClocks clocks,
      Papers papers,
      Proceedings proceedings,
      HeadSection head,
      TimelineSection timeline,
      ClockSection clockSection,
      PaperSection paperSection,
      Ratings ratings,
      RatingSection ratingSection,
      ProofSection proof,
      Viewers viewers,
      MessageSource messages,
      Printer printer,
      Fonts fonts,
      Clock clock,
      @Value("${shouwen.base-url}") String baseUrl) {
    this.cases = cases;
    this.journal = journal;
    this.clocks = clocks;
    this.papers = papers;
    this.proceedings = proceedings;
    this.head = head;
    this.timeline = timeline;
    this.clockSection = clockSection;
    this.paperSection = paperSection;
    this.ratings = ratings;
    this.ratingSection = ratingSection;
    this.proof = proof;
    this.viewers = viewers;
    this.messages = messages;
    this.printer = printer;
    this.fonts = fonts;
    this.clock = clock;
    this.baseUrl = baseUrl;
  }

  /**
   * PDF/A-2b.
   *
   * @param locale language of the frame and the explanations; what people wrote stays as it is
   * @throws org.shouwen.problem.NotFound no such case, or not for this viewer
   */
  public byte[] pdf(String number, Locale locale) {
    CaseFile file = cases.visible(number);
    Texts texts = new Texts(messages, locale);
    PrintableText printable = new PrintableText(fonts);
    Lines lines = new Lines(printable);
    head.write(file, texts, lines);
    timeline.write(journal.of(number), file.sealed(), texts, lines);
    clockSection.write(clocks.of(number, locale), texts, lines);
    paperSection.write(papers.of(number), file.sealed(), texts, lines);
    ratingSection.write(ratings.of(number), texts, lines);
    proof.write(journal.verify(number), journal.lastAnchor(number), texts, lines);

    List<JasperPrint> parts = new ArrayList<>();
    Map<String, Object> frame = frame(file, texts);
    frame.put("missingNote", printable.whole() ? null : texts.of("missing", printable.missing()));
    parts.add(printer.fill("process-report", frame, lines.source()));
    proceedings.passages(number).forEach(passage -> parts.add(drawing(passage, frame)));
    Folio.number(parts, texts);
    return printer.pdf(parts, texts.of("title") + " " + number);
  }

  private JasperPrint drawing(Passage passage, Map<String, Object> frame) {
    Map<String, Object> own = new HashMap<>(frame);
    own.put("model", passage.name() == null ? passage.key() : passage.name());
    own.put("drawing", new PassedPath(passage, fonts.drawing()));
    return printer.fill("process-diagram", own, null);
  }

  private Map<String, Object> frame(CaseFile file, Texts texts) {
    String address = baseUrl + "/cases/" + file.number();
    Map<String, Object> frame = new HashMap<>();
    frame.put(JRParameter.REPORT_LOCALE, texts.locale());
    frame.put(
        JRParameter.REPORT_RESOURCE_BUNDLE,
        new MessageSourceResourceBundle(messages, texts.locale()));
    frame.put("caseNumber", file.number());
    frame.put("address", address);
    frame.put("qr", new QrCode(address));
    frame.put(
        "printed", texts.of("printed", Moments.minute(clock.instant()), viewers.current().name()));
    return frame;
  }
}
