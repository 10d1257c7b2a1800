package org.shouwen.clock;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The clocks of a case, to look at. */
public interface CaseClocks {
  /**
   * In the order in which they were opened; explanations in the language of {@code locale} (zh or
   * en).
   */
  List<ClockView> of(String caseNumber, Locale locale);

  /** The open clocks of several cases, read together, each case's in the order of their opening. */
  Map<String, List<ClockView>> openOf(Collection<String> caseNumbers, Locale locale);
}
