package org.shouwen.casefile.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Journal.Proof;
import org.shouwen.casefile.OpenedCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody with the database's password tries to rewrite what happened. */
@ServerTest
class TamperingShowsTest {
  @Autowired Cases cases;
  @Autowired Journal journal;
  @Autowired Anchoring anchoring;
  @Autowired AnchorProving anchorProving;
  @Autowired JournalRows rows;
  @Autowired Proving proving;
  @Autowired JdbcTemplate jdbc;
  private String number;

  @BeforeEach
  void aCaseWithFiveEntries() {
    number = cases.open(OpenedCase.of("330503001", OpenedCase.TEXT)).file().number();
    while (journal.of(number).size() < 5) {
      journal.record(number, "NOTED", "第" + journal.of(number).size() + "条", "旧", "新");
    }
  }

  @Test
  void anUntouchedChainIsWhole() {
    Proof proof = journal.verify(number);
    assertThat(proof.whole()).isTrue();
    assertThat(proof.brokenAt()).isNull();
    assertThat(proof.length()).isEqualTo(5);
    assertThat(proof.head()).isEqualTo(journal.of(number).get(4).hash());
  }

  @Test
  void aChangedEntryIsNamed() {
    for (String column :
        new String[] {"detail", "actor", "value_before", "value_after", "action", "place"}) {
      String kept = jdbc.queryForObject(at3("select " + column), String.class);
      jdbc.update(
          "update sw_journal set " + column + " = 'x' where case_number = ? and seq = 3", number);
      assertThat(journal.verify(number).brokenAt()).as(column).isEqualTo(3);
      jdbc.update(
          "update sw_journal set " + column + " = ? where case_number = ? and seq = 3",
          kept,
          number);
      assertThat(journal.verify(number).whole()).isTrue();
    }
  }

  @Test
  void aChangedEntryWithItsHashMadeToFitBreaksTheNext() {
    jdbc.update("update sw_journal set detail = '改写' where case_number = ? and seq = 3", number);
    JournalRow changed =
        new JournalRows(org.springframework.jdbc.core.simple.JdbcClient.create(jdbc))
            .of(number)
            .get(2);
    jdbc.update(
        "update sw_journal set hash = ? where case_number = ? and seq = 3",
        Canonical.hash(changed),
        number);
    assertThat(journal.verify(number).brokenAt()).isEqualTo(4);
  }

  @Test
  void aDeletedEntryIsNamed() {
    jdbc.update("delete from sw_journal where case_number = ? and seq = 2", number);
    assertThat(journal.verify(number).brokenAt()).isEqualTo(2);
  }

  @Test
  void aCutTailIsNamed() {
    jdbc.update("delete from sw_journal where case_number = ? and seq > 3", number);
    assertThat(journal.verify(number).brokenAt()).isEqualTo(4);
  }

  @Test
  void aTailCutTogetherWithTheHeadIsFoundByTheAnchor() {
    jdbc.update("delete from sw_journal_anchor");
    jdbc.update("delete from sw_journal_anchor_head");
    anchoring.anchorToday();
    assertThat(journal.verify(number).anchored()).isTrue();
    assertThat(anchorProving.brokenDay()).isEmpty();

    jdbc.update("delete from sw_journal where case_number = ? and seq > 3", number);
    jdbc.update(
        "update sw_case set journal_length = 3, journal_head = (select hash from sw_journal where case_number = ?"
            + " and seq = 3) where number = ?",
        number,
        number);

    Proof proof = journal.verify(number);
    assertThat(proof.whole()).isFalse();
    assertThat(proof.anchored()).isFalse();
    assertThat(proof.brokenAt()).isEqualTo(4);
  }

  @Test
  void anAnchorThatWasChangedTooIsFoundByItsDay() {
    jdbc.update("delete from sw_journal_anchor");
    jdbc.update("delete from sw_journal_anchor_head");
    anchoring.anchorToday();
    jdbc.update("update sw_journal_anchor_head set length = 3 where case_number = ?", number);
    assertThat(anchorProving.brokenDay()).isPresent();
  }

  @Test
  void theCommandNamesTheCaseAndTheEntryAtWhichItsChainBreaks() {
    assertThat(said(number)).contains(number + ": whole, 5 entries").endsWith("exit 0");
    jdbc.update("delete from sw_journal where case_number = ? and seq = 2", number);
    assertThat(said(number)).contains(number + ": broken at entry 2").endsWith("exit 1");
    assertThat(said("all")).contains(number + ": broken at entry 2").endsWith("exit 1");
    jdbc.update("delete from sw_case where number = ?", number);
    assertThat(said("all")).contains(number + ": the case itself is gone");
    jdbc.update("delete from sw_journal where case_number = ?", number);
  }

  private String said(String wanted) {
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int exit = new VerifyCommand(out, rows, proving, anchorProving).verify(wanted);
    return bytes.toString(StandardCharsets.UTF_8) + "exit " + exit;
  }

  private String at3(String select) {
    return select + " from sw_journal where seq = 3 and case_number = '" + number + "'";
  }
}
