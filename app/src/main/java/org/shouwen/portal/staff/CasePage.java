package org.shouwen.portal.staff;

import java.time.Instant;
import java.util.List;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.PersonalData;
import org.shouwen.portal.clocks.ClockCard;

/**
 * All that the page of one case shows.
 *
 * @param clear the one party whose data the viewer has just asked to see, null for none
 * @param journal newest first
 */
record CasePage(
    Cases.CaseFile file,
    String place,
    String office,
    Person firstContact,
    Person deputy,
    Person handler,
    List<ClockCard> clocks,
    List<Task> tasks,
    List<Papers.Paper> papers,
    List<Journal.Entry> journal,
    Journal.Proof proof,
    PersonalData.Clear clear) {
  record Person(String login, String name) {}

  /**
   * @param who the assignee's name, "" while it lies with the group
   */
  record Task(String name, Instant since, String who) {}

  public boolean late() {
    return clocks.stream().anyMatch(card -> card.tone().equals("late"));
  }
}
