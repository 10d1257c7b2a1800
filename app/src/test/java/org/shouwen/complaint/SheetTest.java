package org.shouwen.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.complaint.ComplaintForms.points;
import static org.shouwen.complaint.ComplaintForms.sheet;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Journal;
import org.shouwen.models.Story;
import org.shouwen.portal.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The points of a complaint: for those who work on it, encrypted, without the complainant's name.
 */
@ServerTest
class SheetTest {
  @Autowired ComplaintRoad road;
  @Autowired TestRestTemplate http;
  @Autowired JdbcTemplate jdbc;
  @Autowired Journal journal;
  @LocalServerPort int port;

  @Test
  void whoWorksOnComplaintsEntersThemAndOthersFindNone() {
    Story story = road.complained();

    assertThat(get("tousu", story).getBody()).contains("未一次性告知");
    assertThat(get("gongzheng", story).getStatusCode().value()).isEqualTo(404);
    assertThat(get("shencha", story).getStatusCode().value()).isEqualTo(404);
    assertThat(
            jdbc.queryForObject(
                "select content from sw_co_sheet where case_number = ?",
                String.class,
                story.number()))
        .doesNotContain("一次性");
    assertThat(journal.of(story.number()))
        .extracting(Journal.Entry::detail)
        .noneMatch(detail -> detail != null && detail.contains("龚某某"));
  }

  @Test
  void aPointNamesNoComplainantAndHasAKnownFinding() {
    Story story = road.complained();

    assertThat(put(story, sheet("龚某某", List.of(Map.of("text", "对费阿炳态度恶劣"))))).isEqualTo(422);
    assertThat(put(story, sheet("龚某某", List.of(Map.of("text", "态度恶劣", "finding", "YES")))))
        .isEqualTo(422);
    assertThat(put(story, sheet("龚某某", List.of()))).isEqualTo(422);
    assertThat(put(story, points("PROVEN"))).isEqualTo(200);
  }

  @Test
  void thePageOffersWhatIsEnteredToFillIn() {
    Story story = road.complained();

    String page = "/cases/" + story.number() + "/complaint";
    Visitor tousu = new Visitor(port).signedInAs("tousu");
    assertThat(tousu.get(page).body()).contains("未一次性告知").contains("查实").contains("龚某某");

    tousu.post(
        page,
        page,
        "subject",
        "龚某某",
        "subjectUnit",
        "某某公证处",
        "text",
        "多收费用",
        "finding",
        "UNTRUE",
        "evidence",
        "票据",
        "basis",
        "收费标准");
    assertThat(get("tousu", story).getBody()).contains("多收费用").doesNotContain("未一次性告知");
  }

  private ResponseEntity<String> get(String person, Story story) {
    return http.withBasicAuth(person, "demo")
        .getForEntity("/api/cases/{n}/complaint", String.class, story.number());
  }

  private int put(Story story, Map<String, Object> content) {
    return http.withBasicAuth("tousu", "demo")
        .exchange(
            "/api/cases/{n}/complaint",
            HttpMethod.PUT,
            new HttpEntity<>(content),
            String.class,
            story.number())
        .getStatusCode()
        .value();
  }
}
