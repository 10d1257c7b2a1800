package org.shouwen.clock;

import java.util.List;

/** What clocks need of the cases that they time; implemented by the case file. */
public interface TimedCases {
  /** Appends to the journal of the case, in the caller's transaction. */
  void journal(String caseNumber, String action, String detail, String before, String after);

  /**
   * @throws org.shouwen.problem.NotFound unless the current viewer may see the case
   */
  void requireVisible(String caseNumber);

  /** Login of whoever handles the case, null while nobody does. */
  String handler(String caseNumber);

  /** The papers of the case, issued or received, in the order in which they were filed. */
  List<PaperOnCase> papers(String caseNumber);

  /**
   * @param kind code of what it is, e.g. {@code COOPERATION_LETTER}
   * @param number 文号, null when it was received
   */
  record PaperOnCase(String id, String kind, String title, String number) {
    /** As a ledger cites it: by its 文号, else by its title. */
    public String cited() {
      return number == null ? "《" + title + "》" : number;
    }

    /** Whether somebody means this paper: by id, or by its 文号. */
    public boolean isNamed(String name) {
      return name.equals(id) || name.equals(number);
    }
  }
}
