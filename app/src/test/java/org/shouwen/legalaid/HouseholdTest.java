package org.shouwen.legalaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.models.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who lives together and earns what: sealed, for staff of legal aid alone, and held against the
 * form.
 */
@ServerTest
class HouseholdTest {
  private static final String MEMBER = "费无名氏";
  @Autowired AidRoad road;
  @Autowired TestRestTemplate http;
  @Autowired JdbcClient jdbc;

  @Test
  void staffOfLegalAidEnterItAndNobodyElseSeesIt() {
    Story story = road.applied("某某灯具厂");
    ResponseEntity<Map<String, Object>> answer = put("shencha", story, household(900, 300));
    assertThat(answer.getStatusCode().value()).isEqualTo(200);
    assertThat(answer.getBody()).containsEntry("perHead", 600).containsEntry("within", true);
    assertThat(get("shencha", story).getBody().toString()).contains(MEMBER);
    for (String other : List.of("jiedai", "shenpi", "lvshi", "gongzheng")) {
      assertThat(get(other, story).getStatusCode().value()).as(other).isEqualTo(404);
    }
    assertThat(http.getForEntity(path(story), String.class).getStatusCode().value()).isEqualTo(401);
  }

  @Test
  void itIsSealedAtRestAndTheJournalSaysOnlyThatItWasEntered() {
    Story story = road.applied("某某玩具厂");
    put("shencha", story, household(900, 300));
    String stored =
        jdbc.sql("select content from sw_aid_household where case_number = ?")
            .param(story.number())
            .query(String.class)
            .single();
    assertThat(stored).doesNotContain(MEMBER).doesNotContain("900");
    story.journals("AID_HOUSEHOLD");
  }

  @Test
  void aWrongFieldIsNamed() {
    Story story = road.applied("某某皮鞋厂");
    ResponseEntity<Map<String, Object>> negative = put("shencha", story, household(-1, 0));
    assertThat(negative.getStatusCode().value()).isEqualTo(422);
    assertThat(negative.getBody()).containsEntry("field", "members[0].monthlyIncome");
    assertThat(put("shencha", story, Map.of("members", List.of())).getStatusCode().value())
        .isEqualTo(422);
  }

  @Test
  void withoutAHouseholdNobodyIsVerifiedAndTheFormMayNotContradictIt() {
    Story story = road.accepted(road.received(road.applied("某某箱包厂")));
    story.isRefused(
        "shencha",
        "Task_VerifyHardship",
        "hardshipKind：一般核查须先在案件页",
        AidForms.hardship("GENERAL", "YES", "YES"));
    put("shencha", story, household(90_000, 300));
    story.isRefused(
        "shencha", "Task_VerifyHardship", "按当地标准应为“否”", AidForms.hardship("GENERAL", "YES", "YES"));
    road.verified(story, "GENERAL", "YES", "NO").passed("Service_RecordHardship");
  }

  private static Map<String, Object> household(long own, long other) {
    return Map.of(
        "members",
        List.of(
            Map.of("name", MEMBER, "relation", "本人", "age", 60, "monthlyIncome", own),
            Map.of("name", "费小宝", "relation", "子女", "monthlyIncome", other)),
        "assets",
        "无",
        "rigidExpense",
        200);
  }

  private ResponseEntity<Map<String, Object>> put(
      String person, Story story, Map<String, Object> body) {
    return http.withBasicAuth(person, "demo")
        .exchange(
            path(story),
            HttpMethod.PUT,
            new HttpEntity<>(body),
            new org.springframework.core.ParameterizedTypeReference<>() {});
  }

  private ResponseEntity<String> get(String person, Story story) {
    return http.withBasicAuth(person, "demo").getForEntity(path(story), String.class);
  }

  private static String path(Story story) {
    return "/api/cases/" + story.number() + "/household";
  }
}
