package org.shouwen.document;

import java.time.LocalDate;
import java.util.Set;
import org.shouwen.calendar.Shanghai;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Papers;
import org.shouwen.problem.Days;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that an issued paper reached its recipient 送达, from which the law counts; called by every
 * lifecycle's model. Who may be the recipient of a paper is said by the form of its task.
 */
@Component
public class ServingPapers {
  /** Recipients who are no parties of the case. */
  private static final Set<String> OUTSIDE =
      Set.of("COUNSEL", "RESPONDENT", "AGENCY", "COURT", "POLICE", "UNIT");

  private final Papers papers;
  private final RequiredPapers required;
  private final Cases cases;

  ServingPapers(Papers papers, RequiredPapers required, Cases cases) {
    this.papers = papers;
    this.required = required;
    this.cases = cases;
  }

  /**
   * @param kind of the paper; the latest of that kind is meant
   * @param recipient role, never a name: APPLICANT, AGENT, SERVED or OPPONENT of the case, or one
   *     of those outside: COUNSEL, RESPONDENT (complained of), AGENCY, COURT, POLICE, UNIT
   * @param sentOn ISO day on which it left us, neither before it was issued nor after {@code
   *     servedOn}
   * @param signedBy role of whoever signed for it
   */
  @Transactional
  public void serve(
      String caseNumber,
      String kind,
      String recipient,
      String method,
      String sentOn,
      String servedOn,
      String signedBy,
      String trackingNumber,
      Boolean electronicConsent) {
    exists(caseNumber, recipient);
    Papers.Paper paper = papers.latest(caseNumber, kind);
    LocalDate sent =
        Days.notBefore(Shanghai.day(paper.at()), Days.of(sentOn), "sentOn", "发出日不能早于文书签发日");
    LocalDate served = Days.notBefore(sent, Days.of(servedOn), "servedOn", "送达日不能早于发出日");
    if (method.equals("ELECTRONIC") && !electronicConsent) {
      throw new InvalidInput("electronicConsent", "电子送达须受送达人同意");
    }
    if (method.equals("POST") && trackingNumber.isEmpty()) {
      throw new InvalidInput("trackingNumber", "邮寄送达须填邮单号");
    }
    required.proofOfService(paper, method, signedBy);
    papers.serve(
        paper.id(), new Papers.Service(recipient, method, served, signedBy, trackingNumber));
  }

  private void exists(String caseNumber, String recipient) {
    if (!OUTSIDE.contains(recipient)
        && !recipient.equals("APPLICANT")
        && cases.find(caseNumber).flatMap(file -> file.party(recipient)).isEmpty()) {
      throw new InvalidInput("paperRecipient", "本案没有这样的受送达人");
    }
  }
}
