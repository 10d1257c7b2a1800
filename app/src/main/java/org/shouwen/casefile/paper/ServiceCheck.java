package org.shouwen.casefile.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.shouwen.casefile.Papers.Origin;
import org.shouwen.casefile.Papers.Paper;
import org.shouwen.casefile.Papers.Service;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;

/** What a service 送达 must be before a legal period counts from it. */
final class ServiceCheck {
  private static final Set<String> METHODS =
      Set.of("DIRECT", "POST", "ELECTRONIC", "LEFT", "ENTRUSTED", "CUSTODY", "PUBLIC");
  private static final int LIMIT = 100;

  private ServiceCheck() {}

  static void check(Paper paper, Service service, Clock clock) {
    if (paper.origin() != Origin.ISSUED) {
      throw new Refused("收到的材料不送达，只有签发的文书才送达");
    }
    if (service.method() == null || !METHODS.contains(service.method())) {
      throw new InvalidInput("method", "送达方式须为 直接、邮寄、电子、留置、委托、转交监所、公告 之一");
    }
    required("recipient", service.recipient(), "请写明受送达人");
    fits("signedBy", service.signedBy());
    fits("trackingNumber", service.trackingNumber());
    checkDay(paper, service.servedOn(), clock);
  }

  private static void checkDay(Paper paper, LocalDate servedOn, Clock clock) {
    if (servedOn == null) {
      throw new InvalidInput("servedOn", "请填送达日，期限从这一天的次日起算");
    }
    LocalDate issued = LocalDate.ofInstant(paper.at(), clock.getZone());
    if (servedOn.isBefore(issued)) {
      throw new InvalidInput("servedOn", "送达日不能早于签发日 " + issued);
    }
    if (servedOn.isAfter(LocalDate.now(clock))) {
      throw new InvalidInput("servedOn", "送达日不能晚于今天");
    }
  }

  private static void required(String field, String text, String detail) {
    if (text == null || text.isBlank()) {
      throw new InvalidInput(field, detail);
    }
    fits(field, text);
  }

  private static void fits(String field, String text) {
    if (text != null && text.length() > LIMIT) {
      throw new InvalidInput(field, "最多 " + LIMIT + " 字");
    }
  }
}
