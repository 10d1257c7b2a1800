package org.shouwen.legalaid.examining;

import java.time.LocalDate;
import org.shouwen.calendar.Shanghai;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Papers;
import org.shouwen.legalaid.step.RequiredPapers;
import org.shouwen.problem.Days;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that an issued paper reached its recipient 送达, from which the law counts. */
@Component
public class ServingAidPapers {
  private final Papers papers;
  private final RequiredPapers required;
  private final Cases cases;

  ServingAidPapers(Papers papers, RequiredPapers required, Cases cases) {
    this.papers = papers;
    this.required = required;
    this.cases = cases;
  }

  /**
   * @param kind of the paper; the latest of that kind is meant
   * @param recipient role, never a name: APPLICANT, AGENT, SERVED or COUNSEL; the case has somebody
   *     of that role, and a notice of assignment 指派通知书 goes to counsel alone, whose five days it
   *     starts
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
    receives(caseNumber, kind, recipient);
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

  private void receives(String caseNumber, String kind, String recipient) {
    if (kind.equals("ASSIGNMENT_NOTICE")) {
      if (!recipient.equals("COUNSEL")) {
        throw new InvalidInput("paperRecipient", "指派通知书送达承办人，五日签约从其收到起算");
      }
    } else if (!recipient.equals("APPLICANT")
        && cases.find(caseNumber).flatMap(file -> file.party(recipient)).isEmpty()) {
      throw new InvalidInput("paperRecipient", "本案没有这样的受送达人");
    }
  }
}
