package org.shouwen.portal.staff;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.PersonalData;
import org.shouwen.portal.clocks.ClockCard;
import org.shouwen.reporting.JournalWords;

/**
 * All that the page of one case shows.
 *
 * @param changes what the viewer may change, by clock
 * @param household whether the viewer examines the hardship of this case
 * @param recalls whether the viewer may take back an unanswered offer
 * @param writes whether the viewer works on cases; who only looks is shown no form
 * @param clear the one party whose data the viewer has just asked to see, null for none
 * @param journal newest first
 * @param told the same in words
 */
record CasePage(
    Cases.CaseFile file,
    String place,
    String office,
    Person firstContact,
    Person deputy,
    Person handler,
    List<ClockCard> clocks,
    Map<String, ClockChanges.Offer> changes,
    boolean household,
    boolean recalls,
    boolean writes,
    List<Task> tasks,
    List<Papers.Paper> papers,
    List<Journal.Entry> journal,
    List<JournalWords.Line> told,
    Journal.Proof proof,
    PersonalData.Clear clear) {
  record Person(String login, String name) {}

  /** What happened and when, oldest first, as the journal tells it. */
  public List<Journal.Entry> milestones() {
    return journal.stream()
        .filter(entry -> entry.action().equals("MILESTONE"))
        .sorted(Comparator.comparingLong(Journal.Entry::seq))
        .toList();
  }

  /**
   * @param who the assignee's name, "" while it lies with the group
   */
  record Task(String name, Instant since, String who) {}

  public boolean late() {
    return clocks.stream().anyMatch(card -> card.tone().equals("late"));
  }
}
