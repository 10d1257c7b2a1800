package org.shouwen.notary.reviewing;

import org.shouwen.casefile.Steps;
import org.shouwen.identity.Viewer;
import org.shouwen.notary.step.Examination;
import org.shouwen.notary.step.ReviewRequest;
import org.springframework.stereotype.Component;

/** Who made the deed: by the case that it came from, else by the name that the request gives. */
@Component
class DeedMaker {
  private final Steps steps;

  DeedMaker(Steps steps) {
    this.steps = steps;
  }

  boolean is(Viewer viewer, String caseNumber) {
    ReviewRequest request = steps.required(ReviewRequest.class, caseNumber).content();
    boolean byCase =
        request.originalCase() != null
            && steps
                .latest(Examination.class, request.originalCase())
                .filter(examined -> examined.by().equals(viewer.id()))
                .isPresent();
    return byCase || bare(viewer.name()).endsWith(bare(request.originalNotary()));
  }

  private static String bare(String name) {
    return name.replaceAll("\\s", "");
  }
}
