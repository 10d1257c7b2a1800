package org.shouwen.notary.preview;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whose notary office works in this system 主办. Everywhere else the centre only helps 协办: a notary
 * office is an institution of its own with a system of its own.
 */
@Component
class NotaryModes {
  private final List<String> hosting;

  /**
   * @param hosting codes of the units, whose whole subtree is meant
   */
  NotaryModes(@Value("${shouwen.notary.hosting-units:}") List<String> hosting) {
    this.hosting = hosting;
  }

  boolean hosts(String office) {
    return hosting.stream().anyMatch(unit -> !unit.isBlank() && office.startsWith(unit));
  }
}
