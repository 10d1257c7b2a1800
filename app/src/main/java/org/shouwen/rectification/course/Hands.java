package org.shouwen.rectification.course;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Step;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Component;

/** Nobody looks at his own work. */
@Component
class Hands {
  private final Cases cases;
  private final Courses courses;
  private final Viewers viewers;

  Hands(Cases cases, Courses courses, Viewers viewers) {
    this.cases = cases;
    this.courses = courses;
    this.viewers = viewers;
  }

  /**
   * @throws Refused the viewer handles the case, or received it
   */
  void refuseThoseOfTheCase(String caseNumber) {
    CaseFile file = cases.find(caseNumber).orElseThrow();
    refuse(
        Stream.of(file.handler(), file.firstContact(), file.firstContactDeputy())
            .filter(Objects::nonNull),
        "承办人和首问人不能核实、复核、验收、回访自己的案件");
  }

  /**
   * @throws Refused the viewer did one of these steps of the open rectification
   */
  void refuseWhoDid(String caseNumber, String why, List<Class<? extends Record>> kinds) {
    refuse(
        kinds.stream().flatMap(kind -> courses.steps(kind, caseNumber).stream()).map(Step::by),
        why);
  }

  private void refuse(Stream<String> logins, String why) {
    String me = viewers.current().id();
    if (logins.anyMatch(me::equals)) {
      throw new Refused(why);
    }
  }
}
