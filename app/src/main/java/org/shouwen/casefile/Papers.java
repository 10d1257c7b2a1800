package org.shouwen.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The papers of a case, content-addressed, and their service 送达. */
public interface Papers {
  /**
   * Files bytes on the case; the same bytes are kept once. Checks type and size of what was
   * uploaded.
   */
  Paper file(NewPaper paper);

  List<Paper> of(String caseNumber);

  /** The latest paper of a kind, null if none. */
  Paper latest(String caseNumber, String kind);

  byte[] content(String paperId);

  /**
   * Records that a paper reached its recipient; sets the milestone {@code SERVED_<kind>} from which
   * periods count.
   */
  void serve(String paperId, Service service);

  /**
   * @param origin ISSUED by us or RECEIVED from somebody; @param number 文号, null when received
   */
  record NewPaper(
      String caseNumber,
      String kind,
      String title,
      Origin origin,
      String number,
      String mime,
      byte[] content) {}

  enum Origin {
    ISSUED,
    RECEIVED
  }

  record Paper(
      String id,
      String caseNumber,
      String kind,
      String title,
      Origin origin,
      String number,
      String mime,
      long size,
      String sha256,
      Instant at,
      String by,
      List<Service> services) {
    /** The latest legal day on which it was served, null while it was not. */
    public LocalDate lastServedOn() {
      return services.stream().map(Service::servedOn).max(LocalDate::compareTo).orElse(null);
    }
  }

  /**
   * @param method DIRECT 直接, POST 邮寄, ELECTRONIC 电子, LEFT 留置, ENTRUSTED 委托, CUSTODY 转交监所, PUBLIC 公告
   * @param servedOn legal day of receipt, never before the paper was issued, never in the future
   */
  record Service(
      String recipient,
      String method,
      LocalDate servedOn,
      String signedBy,
      String trackingNumber) {}
}
