package org.shouwen.casefile.web;

import java.util.List;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.personal.AccessLog;
import org.shouwen.identity.Viewers;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who read a case and whose data, for auditors and supervisors. */
@RestController
class AccessApi {
  private final Cases cases;
  private final AccessLog accessLog;
  private final Viewers viewers;

  AccessApi(Cases cases, AccessLog accessLog, Viewers viewers) {
    this.cases = cases;
    this.accessLog = accessLog;
    this.viewers = viewers;
  }

  @GetMapping("/api/cases/{number}/access")
  List<AccessLog.Line> of(@PathVariable String number) {
    cases.visible(number);
    if (!viewers.current().in("audit") && !viewers.current().in("supervision")) {
      throw new AccessDeniedException("auditors and supervisors alone");
    }
    return accessLog.of(number);
  }
}
