package org.shouwen.casefile.journal;

import java.util.List;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Papers;
import org.shouwen.clock.TimedCases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets clocks write into the journal of the case that they time, shows them its papers and its
 * handler, and keeps them from those who may not see it.
 */
@Component
class TimedCasesOfFile implements TimedCases {
  private final Journal journal;
  private final ObjectProvider<Cases> cases;
  private final ObjectProvider<Papers> papers;

  /** Providers: opening a case opens its clocks, serving a paper starts some. */
  TimedCasesOfFile(Journal journal, ObjectProvider<Cases> cases, ObjectProvider<Papers> papers) {
    this.journal = journal;
    this.cases = cases;
    this.papers = papers;
  }

  @Override
  public void journal(
      String caseNumber, String action, String detail, String before, String after) {
    journal.record(caseNumber, action, detail, before, after);
  }

  @Override
  public void requireVisible(String caseNumber) {
    cases.getObject().visible(caseNumber);
  }

  @Override
  public String handler(String caseNumber) {
    return cases.getObject().find(caseNumber).map(Cases.CaseFile::handler).orElse(null);
  }

  @Override
  public List<PaperOnCase> papers(String caseNumber) {
    return papers.getObject().of(caseNumber).stream()
        .map(p -> new PaperOnCase(p.id(), p.kind(), p.title(), p.number()))
        .toList();
  }
}
