package org.shouwen.portal.frame;

import java.util.List;
import org.shouwen.problem.Fault;
import org.shouwen.problem.InvalidInput;

/**
 * What the frame shows above a page that was refused.
 *
 * @param faults at least one; {@code field} is the id of the input, null when no single one is to
 *     blame
 */
record Problem(List<Fault> faults) {
  static Problem of(Object problem) {
    if (problem instanceof InvalidInput wrong) {
      return new Problem(wrong.faults());
    }
    String detail =
        problem instanceof Throwable refused ? refused.getMessage() : problem.toString();
    return new Problem(List.of(new Fault(null, detail)));
  }
}
