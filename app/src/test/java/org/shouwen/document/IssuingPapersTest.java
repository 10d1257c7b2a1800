package org.shouwen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.OpenedCase;
import org.shouwen.casefile.Papers;
import org.shouwen.legalaid.paper.GrantDecision;
import org.shouwen.legalaid.paper.Material;
import org.shouwen.legalaid.paper.MaterialsReceipt;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A 文号 has no gap and no twin, whoever issues at the same time and whatever fails. */
@ServerTest
class IssuingPapersTest {
  @Autowired OfficialPapers official;
  @Autowired Papers papers;
  @Autowired Cases cases;
  @Autowired PaperNumbers numbers;
  @Autowired JdbcTemplate database;
  @Autowired TransactionTemplate transaction;

  @Test
  void aPaperIsOnItsCaseWithItsNumberAndItsHashes() {
    String number = cases.open(OpenedCase.of("330503001", OpenedCase.TEXT)).file().number();

    Papers.Paper paper =
        official.issue(
            number,
            new MaterialsReceipt(
                List.of(new Material("居民身份证", 1, false)), LocalDate.of(2026, 11, 20), "李接待", null));

    assertThat(paper.number()).matches(".+援收字〔\\d{4}〕[1-9]\\d*号");
    assertThat(papers.latest(number, "MATERIALS_RECEIPT").id()).isEqualTo(paper.id());
    byte[] pdf = papers.content(paper.id());
    Archived.isPdfA2b(pdf);
    assertThat(Archived.text(pdf).replaceAll("\\s", "")).contains(paper.number(), number);
  }

  @Test
  void manyAtOnceGetNumbersWithoutGapAlthoughSomeFail() throws Exception {
    Organ organ = new Organ("990001", "试验法律援助中心", "试验", "试验司法局");
    ExecutorService people = Executors.newFixedThreadPool(8);
    List<Callable<String>> work = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      boolean fails = i % 5 == 0;
      work.add(() -> issue(organ, fails));
    }
    List<String> given = new ArrayList<>();
    for (Future<String> one : people.invokeAll(work)) {
      if (one.get() != null) {
        given.add(one.get());
      }
    }
    people.shutdown();

    int year =
        database.queryForObject(
            "select max(year_no) from sw_paper_number where organ = '990001'", Integer.class);
    assertThat(given)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 48).mapToObj(i -> "试验援给字〔" + year + "〕" + i + "号").toList());
    assertThat(
            database.queryForList(
                "select serial_no from sw_paper_number where organ = '990001' order by serial_no",
                Integer.class))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 48).boxed().toList());
  }

  @Test
  void aNumberIsGivenInTheTransactionOfItsPaperOnly() {
    Organ organ = new Organ("990002", "甲", "甲", "乙");
    assertThatThrownBy(() -> numbers.next(organ, GrantDecision.KIND, "x"))
        .isInstanceOf(org.springframework.transaction.IllegalTransactionStateException.class);
  }

  private String issue(Organ organ, boolean fails) {
    return transaction.execute(
        status -> {
          String number = numbers.next(organ, GrantDecision.KIND, "试验");
          if (fails) {
            status.setRollbackOnly();
          }
          return fails ? null : number;
        });
  }
}
