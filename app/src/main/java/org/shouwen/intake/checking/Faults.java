package org.shouwen.intake.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shouwen.problem.Fault;
import org.shouwen.problem.InvalidInput;

/** Collects everything that is wrong, so that the sender is told once 一次性告知. */
final class Faults {
  private final List<Fault> found = new ArrayList<>();

  void add(String field, String detail) {
    found.add(new Fault(field, detail));
  }

  void add(String field, Optional<String> detail) {
    detail.ifPresent(what -> add(field, what));
  }

  void raise() {
    if (!found.isEmpty()) {
      throw new InvalidInput(found);
    }
  }
}
