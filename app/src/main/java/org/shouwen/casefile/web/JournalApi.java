package org.shouwen.casefile.web;

import java.util.List;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal of a case, and the proof that nothing in it was changed, taken out or cut off. */
@RestController
@RequestMapping("/api/cases/{number}/journal")
class JournalApi {
  private final Cases cases;
  private final Journal journal;

  JournalApi(Cases cases, Journal journal) {
    this.cases = cases;
    this.journal = journal;
  }

  @GetMapping(params = "!verify")
  List<Journal.Entry> entries(@PathVariable String number) {
    cases.visible(number);
    return journal.of(number);
  }

  /**
   * @return the entries with the proof when {@code verify=true}, else the entries alone
   */
  @GetMapping(params = "verify")
  Object proven(@PathVariable String number, @RequestParam boolean verify) {
    cases.visible(number);
    List<Journal.Entry> entries = journal.of(number);
    return verify ? Proven.of(journal.verify(number), entries) : entries;
  }

  /**
   * @param brokenAt sequence of the first entry that does not fit; absent when whole
   */
  record Proven(
      boolean whole,
      Long brokenAt,
      long length,
      String head,
      boolean anchored,
      List<Journal.Entry> entries) {
    static Proven of(Journal.Proof proof, List<Journal.Entry> entries) {
      return new Proven(
          proof.whole(), proof.brokenAt(), proof.length(), proof.head(), proof.anchored(), entries);
    }
  }
}
