package org.shouwen.casefile.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.OpenedCase;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Papers.NewPaper;
import org.shouwen.casefile.Papers.Origin;
import org.shouwen.casefile.Papers.Service;
import org.shouwen.clock.StartEvents;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServerTest
class ServiceStartsPeriodsTest {
  private static final byte[] PDF = "%PDF-1.7 notice".getBytes();
  @Autowired Cases cases;
  @Autowired Papers papers;
  @Autowired Journal journal;
  @Autowired StartEvents events;
  @Autowired Clock clock;
  @Autowired JdbcTemplate jdbc;
  private String number;

  @BeforeEach
  void open() {
    number = cases.open(OpenedCase.of("330503001", OpenedCase.TEXT)).file().number();
  }

  @Test
  void aServedPaperSetsItsMilestoneOnTheDayOfReceipt() {
    String paper = file(Origin.ISSUED);
    LocalDate today = LocalDate.now(clock);
    papers.serve(paper, new Service("费阿炳", "DIRECT", today, "费阿炳", null));
    assertThat(events.when(number, "SERVED_SUPPLEMENT_NOTICE"))
        .contains(today.atStartOfDay(clock.getZone()).toInstant());
    assertThat(papers.latest(number, "SUPPLEMENT_NOTICE").services()).hasSize(1);
  }

  @Test
  void theJournalTellsTheRoleOfWhoWasServedNeverHisName() {
    String paper = file(Origin.ISSUED);
    LocalDate today = LocalDate.now(clock);
    for (String recipient : new String[] {"费阿炳", "COUNSEL", "隔壁老周"}) {
      papers.serve(paper, new Service(recipient, "DIRECT", today, null, null));
    }
    assertThat(journal.of(number))
        .filteredOn(entry -> entry.action().equals("PAPER_SERVED"))
        .extracting(entry -> entry.detail().replaceAll(".*受送达人 ", ""))
        .containsExactly("APPLICANT", "COUNSEL", "OTHER");
  }

  @Test
  void aDayBeforeTheIssueOrInTheFutureIsRefused() {
    String paper = file(Origin.ISSUED);
    LocalDate today = LocalDate.now(clock);
    for (LocalDate wrong : new LocalDate[] {today.minusDays(1), today.plusDays(1), null}) {
      assertThatThrownBy(() -> papers.serve(paper, new Service("费阿炳", "POST", wrong, null, null)))
          .isInstanceOfSatisfying(
              InvalidInput.class, e -> assertThat(e.field()).isEqualTo("servedOn"));
    }
    assertThat(events.when(number, "SERVED_SUPPLEMENT_NOTICE")).isEmpty();
  }

  @Test
  void whatWeReceivedIsNotServed() {
    String paper = file(Origin.RECEIVED);
    assertThatThrownBy(
            () ->
                papers.serve(paper, new Service("费阿炳", "DIRECT", LocalDate.now(clock), null, null)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void theSameBytesAreKeptOnceAndAChangeOfThemIsFound() {
    String one = file(Origin.RECEIVED);
    String two = file(Origin.RECEIVED);
    String sha256 = papers.of(number).get(0).sha256();
    assertThat(
            jdbc.queryForObject(
                "select count(*) from sw_blob where sha256 = ?", Integer.class, sha256))
        .isEqualTo(1);
    assertThat(papers.content(one)).isEqualTo(papers.content(two)).isEqualTo(PDF);
    jdbc.update("update sw_blob set content = ? where sha256 = ?", "%PDF-other".getBytes(), sha256);
    assertThatThrownBy(() -> papers.content(one)).isInstanceOf(IllegalStateException.class);
    jdbc.update("update sw_blob set content = ? where sha256 = ?", PDF, sha256);
  }

  private String file(Origin origin) {
    return papers
        .file(
            new NewPaper(
                number, "SUPPLEMENT_NOTICE", "补充材料通知书", origin, null, "application/pdf", PDF))
        .id();
  }
}
