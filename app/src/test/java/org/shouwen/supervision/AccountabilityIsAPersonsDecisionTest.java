package org.shouwen.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.engine.access.SignedIn;
import org.shouwen.models.RequestOf;
import org.shouwen.models.Stories;
import org.shouwen.models.Story;
import org.shouwen.portal.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposed, heard, decided by three people; colleagues see nothing of it at any door. */
@ServerTest
class AccountabilityIsAPersonsDecisionTest {
  private static final String FACTS = "值班日无故离岗两小时";
  private static final String STATEMENT = "当日送急诊，有病历";
  @Autowired Stories stories;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void nobodyIsHeldToAccountUnheardAndOnlyThoseWhoTakePartSeeIt() {
    Story story = awaiting();
    assertThat(posts("gongzheng02", story, "proposal", proposal("gongzheng"))).isEqualTo(404);
    assertThat(posts("jiandu", story, "proposal", proposal("jiandu"))).isEqualTo(422);
    assertThat(posts("jiandu", story, "proposal", proposal("gongzheng"))).isEqualTo(302);
    assertThat(posts("jiandu", story, "proposal", proposal("gongzheng"))).isEqualTo(422);
    String id =
        jdbc.sql("select id from sw_accountability where case_number = ?")
            .param(story.number())
            .query(String.class)
            .single();
    String[] talk = {"id", id, "decision", "TALK", "reason", "情节轻微"};
    assertThat(posts("fujuzhang", story, "decision", talk)).as("not heard").isEqualTo(422);
    assertThat(posts("gongzheng02", story, "statement", "statement", "x")).isEqualTo(404);
    assertThat(posts("gongzheng", story, "statement", "statement", STATEMENT)).isEqualTo(302);
    assertThat(posts("jiandu", story, "decision", talk)).as("no leader").isEqualTo(404);
    assertThat(posts("fujuzhang", story, "decision", talk)).isEqualTo(302);
    story
        .isSupervisedAt()
        .passed("Receive_Accountability", "End_Determined")
        .journal("ACCOUNTABILITY_DECIDED", "责任认定已经作出");
    assertThat(page("gongzheng", story).body()).contains(FACTS, STATEMENT, "谈话提醒", "申诉");
    assertThat(page("jiandu", story).status()).isEqualTo(200);
    colleaguesSeeNothing(story);
  }

  private void colleaguesSeeNothing(Story story) {
    for (String colleague : List.of("gongzheng02", "jiedai", "yewuke", "shenji", "admin")) {
      assertThat(page(colleague, story).status()).as(colleague).isEqualTo(404);
      SignedIn rest = SignedIn.rest(port, colleague);
      for (String door :
          List.of(
              "/api/cases/" + story.number(),
              "/api/cases/" + story.number() + "/journal",
              "/api/cases/" + story.number() + "/papers",
              "/engine-rest/history/variable-instance",
              "/engine-rest/history/detail",
              "/engine-rest/task?processInstanceBusinessKey=" + story.number(),
              "/engine-rest/history/task?processInstanceBusinessKey=" + story.number())) {
        assertThat(rest.get(door).body())
            .as(colleague + door)
            .doesNotContain(FACTS, STATEMENT, "谈话提醒");
      }
      assertThat(SignedIn.browser(port, colleague).get("/cases/" + story.number()).body())
          .as(colleague)
          .doesNotContain(FACTS, STATEMENT, "谈话提醒");
    }
  }

  private Story awaiting() {
    Story story =
        stories
            .of(RequestOf.item("NOTARY", "委托公证").now())
            .after(Duration.ofDays(12))
            .passed("Due_SigningFor");
    return story
        .does("juzhang", "Task_SignForSupervision", "signedFor", true)
        .does("juzhang", "Task_AnswerSupervision", SupervisionStories.answered(story, null))
        .does("jiandu", "Task_ReviewAnswer", SupervisionStories.reviewed(story, "ACCOUNT"))
        .isSupervisedAt("Receive_Accountability");
  }

  private static String[] proposal(String person) {
    return new String[] {
      "person", person, "circumstance", "超期", "facts", FACTS, "proposal", "TALK"
    };
  }

  private SignedIn.Answer page(String person, Story story) {
    return SignedIn.browser(port, person).get("/cases/" + story.number() + "/accountability");
  }

  private int posts(String person, Story story, String what, String... form) {
    return new Visitor(port)
        .signedInAs(person)
        .post("/logout", "/cases/" + story.number() + "/accountability/" + what, form)
        .statusCode();
  }
}
