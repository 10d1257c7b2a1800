package org.shouwen.reporting;

import java.util.List;
import java.util.stream.Collectors;
import org.shouwen.casefile.Papers.Origin;
import org.shouwen.casefile.Papers.Paper;
import org.shouwen.casefile.Papers.Service;
import org.shouwen.identity.Viewers;
import org.springframework.stereotype.Component;

/** The papers of the case with their numbers and how each reached whom. */
@Component
class PaperSection {
  private static final int SHOWN_OF_HASH = 16;
  private final Viewers viewers;

  PaperSection(Viewers viewers) {
    this.viewers = viewers;
  }

  void write(List<Paper> papers, boolean sealed, Texts texts, Lines lines) {
    lines.section("papers");
    if (papers.isEmpty()) {
      lines.add("NONE", texts.of("noPapers"));
    }
    papers.forEach(
        paper ->
            lines.add(
                "PAPER",
                paper.number() == null ? "—" : paper.number(),
                title(paper, sealed, texts)
                    + "\nSHA-256 "
                    + paper.sha256().substring(0, SHOWN_OF_HASH)
                    + "…",
                texts.of(paper.origin() == Origin.ISSUED ? "issued" : "handedIn"),
                Moments.minute(paper.at()) + "\n" + viewers.nameOf(paper.by()),
                paper.services().isEmpty()
                    ? (paper.origin() == Origin.ISSUED ? texts.of("notServed") : "—")
                    : paper.services().stream()
                        .map(service -> served(service, sealed, texts))
                        .collect(Collectors.joining("\n"))));
  }

  /** What came in was titled by hand, often with a name. */
  private static String title(Paper paper, boolean sealed, Texts texts) {
    return sealed && paper.origin() == Origin.RECEIVED
        ? texts.name("kind", paper.kind())
        : paper.title();
  }

  private static String served(Service service, boolean sealed, Texts texts) {
    String words =
        texts.of(
            "served",
            Moments.day(service.servedOn()),
            texts.name("method", service.method()),
            sealed ? texts.of("sealed") : service.recipient());
    return sealed || service.signedBy() == null || service.signedBy().isBlank()
        ? words
        : words + texts.of("signedBy", service.signedBy());
  }
}
