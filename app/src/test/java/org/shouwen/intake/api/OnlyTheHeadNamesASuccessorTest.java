package org.shouwen.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.OpenedCase;
import org.shouwen.intake.FirstContacts;
import org.shouwen.intake.lifecycle.Briefing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A leaver's residents go to whom the head of his unit names, never to himself, never in secret.
 */
@ServerTest
class OnlyTheHeadNamesASuccessorTest {
  @Autowired TestRestTemplate http;
  @Autowired Cases cases;
  @Autowired Journal journal;
  @Autowired FirstContacts contacts;
  @Autowired Briefing briefing;
  @Autowired JdbcTemplate db;

  @AfterEach
  void everybodyIsBack() {
    db.update("delete from sw_succession");
  }

  @Test
  void theCaseSaysWhoSucceededWhomAndItsTasksGoToHim() {
    String number = open();
    assertThat(name("juzhang", "jiedai", "huifang")).isEqualTo(204);
    assertThat(contacts.of(number).acting()).isEqualTo("huifang");
    assertThat(briefing.firstContact(number)).isEqualTo("huifang");
    assertThat(briefing.head(number)).contains("惠芳");
    assertThat(journal.of(number))
        .filteredOn(e -> e.action().equals("SUCCEEDED"))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.by()).isEqualTo("juzhang");
              assertThat(e.before()).isEqualTo("jiedai");
              assertThat(e.after()).isEqualTo("huifang");
            });
    assertThat(journal.verify(number).whole()).isTrue();
  }

  @Test
  void nobodyElseMayAndNobodyMakesHimselfHeir() {
    String number = open();
    for (String other : List.of("yewuke", "tousu", "jiedai", "shenji")) {
      assertThat(name(other, "jiedai", "huifang")).as(other).isEqualTo(409);
    }
    assertThat(name("juzhang", "jiedai", "juzhang")).isEqualTo(409);
    assertThat(name("juzhang", "jiedai", "jiedai")).isEqualTo(409);
    assertThat(name("juzhang", "somebody", "huifang")).isEqualTo(422);
    assertThat(name("juzhang", "jiedai", "somebody")).isEqualTo(422);
    assertThat(contacts.of(number).acting()).isEqualTo("jiedai");
    assertThat(journal.of(number)).noneMatch(e -> e.action().equals("SUCCEEDED"));
  }

  private String open() {
    return cases.open(OpenedCase.of("330503001", OpenedCase.TEXT, List.of())).file().number();
  }

  private int name(String head, String leaver, String successor) {
    return http.withBasicAuth(head, "demo")
        .exchange(
            "/api/first-contacts/" + leaver + "/successor",
            HttpMethod.PUT,
            new HttpEntity<>(Map.of("successor", successor)),
            String.class)
        .getStatusCode()
        .value();
  }
}
