package org.shouwen.casefile.paper;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Papers;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers filed and served, each with its word in the journal, which names the hash of the bytes.
 */
@Component
@Transactional
class PapersInDatabase implements Papers {
  private static final Set<String> ROLES =
      Set.of("APPLICANT", "SERVED", "AGENT", "OPPONENT", "COUNSEL");
  private final PaperRows rows;
  private final Blobs blobs;
  private final Journal journal;
  private final Milestones milestones;
  private final Viewers viewers;
  private final Clock clock;

  PapersInDatabase(
      PaperRows rows,
      Blobs blobs,
      Journal journal,
      Milestones milestones,
      Viewers viewers,
      Clock clock) {
    this.rows = rows;
    this.blobs = blobs;
    this.journal = journal;
    this.milestones = milestones;
    this.viewers = viewers;
    this.clock = clock;
  }

  @Override
  public Paper file(NewPaper entered) {
    FileType type = PaperCheck.check(entered);
    String sha256 = blobs.keep(entered.content());
    var paper =
        new Paper(
            UUID.randomUUID().toString(),
            entered.caseNumber(),
            entered.kind(),
            entered.title(),
            entered.origin(),
            entered.number(),
            type.mime(),
            entered.content().length,
            sha256,
            clock.instant(),
            viewers.current().id(),
            List.of());
    // The journal first: it locks the case, so that papers are counted one after another.
    journal.record(
        entered.caseNumber(),
        entered.origin() == Origin.ISSUED ? "PAPER_ISSUED" : "PAPER_RECEIVED",
        named(paper),
        null,
        sha256);
    rows.insert(paper);
    return paper;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Paper> of(String caseNumber) {
    return rows.of(caseNumber);
  }

  @Override
  @Transactional(readOnly = true)
  public Paper latest(String caseNumber, String kind) {
    return rows.of(caseNumber).stream()
        .filter(paper -> paper.kind().equals(kind))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  @Override
  @Transactional(readOnly = true)
  public byte[] content(String paperId) {
    return blobs.content(required(paperId).sha256());
  }

  @Override
  public void serve(String paperId, Service service) {
    Paper paper = required(paperId);
    ServiceCheck.check(paper, service, clock);
    journal.record(
        paper.caseNumber(),
        "PAPER_SERVED",
        named(paper) + "，" + service.method() + "，受送达人 " + role(paper, service.recipient()),
        null,
        service.servedOn().toString());
    rows.insert(paperId, service, clock.instant(), viewers.current().id());
    milestones.reachedOn(paper.caseNumber(), Milestones.served(paper.kind()), service.servedOn());
  }

  /**
   * The role of whoever was served; his name stands with the service, never in the journal, which
   * is printed, anchored and never changed.
   */
  private String role(Paper paper, String recipient) {
    return ROLES.contains(recipient)
        ? recipient
        : rows.roleOfParty(paper.caseNumber(), recipient).orElse("OTHER");
  }

  private Paper required(String paperId) {
    return rows.find(paperId).orElseThrow(() -> new NotFound("没有这份文书或材料"));
  }

  private static String named(Paper paper) {
    return paper.kind()
        + " 《"
        + paper.title()
        + "》"
        + (paper.number() == null ? "" : " " + paper.number());
  }
}
