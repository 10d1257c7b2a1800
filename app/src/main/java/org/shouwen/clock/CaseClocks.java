package org.shouwen.clock;

import java.util.List;
import java.util.Locale;

/** The clocks of a case, to look at. */
public interface CaseClocks {
  /**
   * In the order in which they were opened; explanations in the language of {@code locale} (zh or
   * en).
   */
  List<ClockView> of(String caseNumber, Locale locale);
}
