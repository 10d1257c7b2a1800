package org.shouwen.document;

import java.time.Clock;
import java.time.LocalDate;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Papers;
import org.shouwen.directory.Units;
import org.shouwen.problem.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class IssuingPapers implements OfficialPapers {
  private static final String PDF = "application/pdf";

  private final Cases cases;
  private final Papers papers;
  private final Journal journal;
  private final Units units;
  private final PaperNumbers numbers;
  private final Printer printer;
  private final Fonts fonts;
  private final Clock clock;

  IssuingPapers(
      Cases cases,
      Papers papers,
      Journal journal,
      Units units,
      PaperNumbers numbers,
      Printer printer,
      Fonts fonts,
      Clock clock) {
    this.cases = cases;
    this.papers = papers;
    this.journal = journal;
    this.units = units;
    this.numbers = numbers;
    this.printer = printer;
    this.fonts = fonts;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Papers.Paper issue(String caseNumber, PaperContent content) {
    Cases.CaseFile file =
        cases.find(caseNumber).orElseThrow(() -> new NotFound("没有编号为 " + caseNumber + " 的案件。"));
    PaperKind kind = content.kind();
    Organ organ = Organ.of(kind, file.office(), units);
    String number = numbers.next(organ, kind, caseNumber);
    PrintableText printable = new PrintableText(fonts);
    byte[] pdf = print(kind, organ, number, file, content, printable);
    Papers.Paper paper =
        papers.file(
            new Papers.NewPaper(
                caseNumber, kind.code(), kind.title(), Papers.Origin.ISSUED, number, PDF, pdf));
    if (!printable.whole()) {
      journal.record(
          caseNumber, "PAPER_INCOMPLETE", number + " 有字库未收的字，须手写补正：" + printable.missing());
    }
    return paper;
  }

  private byte[] print(
      PaperKind kind,
      Organ organ,
      String number,
      Cases.CaseFile file,
      PaperContent content,
      PrintableText printable) {
    Addressee addressee = Addressee.of(file);
    PaperParameters parameters =
        new PaperParameters(content, printable)
            .with("organ", organ.name())
            .with("bureau", organ.bureau())
            .with("title", kind.title())
            .with("number", number)
            .with("caseNumber", file.number())
            .with("date", PaperParameters.words(LocalDate.now(clock)))
            .with("addressee", addressee.name())
            .with("person", addressee.described())
            .with("actingFor", addressee.actingFor());
    parameters.with("missingNote", printable.note());
    return printer.pdf(
        printer.fill(kind.template(), parameters.values(), parameters.rows()),
        kind.title() + " " + number);
  }
}
