package org.shouwen.rectification.course;

import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Proceedings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which post puts a service right: the one that gave it, as the routing table says. */
@Component
public class ResponsiblePost {
  private static final String DESK = "reception";
  private final Cases cases;
  private final ObjectProvider<Proceedings> proceedings;

  ResponsiblePost(Cases cases, ObjectProvider<Proceedings> proceedings) {
    this.cases = cases;
    this.proceedings = proceedings;
  }

  /** Roles separated by commas; the desk's while the item is undecided. */
  public String of(String caseNumber) {
    String item = cases.find(caseNumber).orElseThrow().item();
    return item == null || item.isBlank() ? DESK : proceedings.getObject().acceptingPost(item);
  }
}
