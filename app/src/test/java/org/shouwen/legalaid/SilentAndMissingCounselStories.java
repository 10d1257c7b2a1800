package org.shouwen.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.legalaid.AidForms.assigning;
import static org.shouwen.legalaid.AidForms.chosen;
import static org.shouwen.legalaid.AidForms.filed;
import static org.shouwen.legalaid.AidForms.waived;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Journal;
import org.shouwen.directory.Lawyers;
import org.shouwen.intake.Withdrawals;
import org.shouwen.legalaid.assigning.ReleasingCounsel;
import org.shouwen.models.Story;
import org.shouwen.portal.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When there is no lawyer, when he does not answer, and when he is needed no longer. */
@ServerTest
class SilentAndMissingCounselStories {
  @LocalServerPort int port;
  @Autowired AidRoad road;
  @Autowired TestRestTemplate http;
  @Autowired JdbcClient jdbc;
  @Autowired Journal journal;
  @Autowired Lawyers lawyers;
  @Autowired Withdrawals withdrawals;
  @Autowired ReleasingCounsel releasing;

  @Test
  void whereNobodyCanBeAssignedTheDispatcherReportsItAndTheSuperiorsFindSomebody() {
    Map<String, String> homes = everyLawyerGoesElsewhere();
    Story story;
    try {
      story =
          road.granted("某某机械厂")
              .passed("EndEvent_Granted", "Gateway_Candidates", "Task_AssignCounsel")
              .neverPassed("Task_ChooseCounsel")
              .isRefused("zhipai", "Task_AssignCounsel", "承办人", assigning("lvshi"))
              .does("zhipai", "Task_AssignCounsel", "offerResult", "NO_COUNSEL")
              .journals("AID_NO_COUNSEL");
    } finally {
      homes.forEach(this::practises);
    }
    assertThat(journal.of(story.number()))
        .filteredOn(entry -> entry.action().equals("AID_NO_COUNSEL"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.detail()).contains("无可指派人员", "在本地执业0人"));
    story
        .does("yewuke", "Task_ArrangeCounsel", "arrangementNote", "商请吴兴区支援律师，已补入名册")
        .journals("AID_NO_COUNSEL", "AID_COUNSEL_ARRANGED")
        .passed("Task_ArrangeCounsel", "Service_RankCounsel", "Task_ChooseCounsel")
        .does("zhipai", "Task_ChooseCounsel", waived("NONE"))
        .isRefused("zhipai", "Task_AssignCounsel", "报上级须写明原因", "offerResult", "NO_COUNSEL");
  }

  @Test
  void whoDoesNotAnswerLosesTheOfferAndIsNotAskedAgain() {
    Story story = road.granted("某某轴承厂");
    assertThat(recall("zhipai", story, "没有人").getStatusCode().value()).isEqualTo(409);
    story
        .does("zhipai", "Task_ChooseCounsel", chosen("lvshi"))
        .does("zhipai", "Task_AssignCounsel", assigning("lvshi"));
    assertThat(recall("lvshi", story, "我不想接").getStatusCode().value()).isEqualTo(409);
    assertThat(recall("gongzheng", story, "别人的案件").getStatusCode().value()).isEqualTo(404);
    assertThat(recall("zhipai", story, " ").getBody().path("field").asText()).isEqualTo("reason");

    String page = "/cases/" + story.number();
    assertThat(new Visitor(port).signedInAs("shencha").get(page).body())
        .doesNotContain("/offer/recall");
    var dispatcher = new Visitor(port).signedInAs("zhipai");
    assertThat(dispatcher.get(page).body()).contains("/offer/recall", "收回没有答复的指派");
    dispatcher.post(page, page + "/offer/recall", "reason", "电话三次无人接听");

    story
        .journals("AID_COUNSEL_ASKED", "AID_OFFER_RECALLED")
        .passed("Boundary_OfferRecalled", "Gateway_RankAgain", "Task_ChooseCounsel")
        .does("zhipai", "Task_ChooseCounsel", waived("NONE"))
        .isRefused("zhipai", "Task_AssignCounsel", "不是可选值", assigning("lvshi"))
        .does("zhipai", "Task_AssignCounsel", assigning("lvshi02"));
    assertThat(recall("zhipai", story, "所里说她出差一个月").getStatusCode().value()).isEqualTo(204);
  }

  @Test
  void whoWithdrawsFreesHisLawyerOnce() {
    int before = load();
    Story story = road.assigned("某某文具厂");
    assertThat(load()).isEqualTo(before + 1);
    withdrawals.request(story.number(), "SETTLED_OTHERWISE", "老板已经给钱了");
    assertThat(load()).isEqualTo(before);
    releasing.release(story.number());
    assertThat(load()).isEqualTo(before);
    story.journals("AID_ASSIGNED", "WITHDRAWN", "AID_COUNSEL_RELEASED", "CLOSED");
  }

  @Test
  void whoseFileIsArchivedIsFreedThenAndNotAgainAtTheClose() {
    int before = load();
    Story story = road.handedIn("某某竹器厂");
    assertThat(load()).isEqualTo(before + 1);
    story.does("dangan", "Task_ReviewFile", filed("ACCEPTED", "qualityGrade", "GOOD"));
    assertThat(load()).isEqualTo(before);
    story
        .does("jiedai", "Task_FeedBack", AidForms.fedBack())
        .hears("Message_RequestRated", Map.of("score", 5))
        .endsAs("办结已反馈");
    assertThat(load()).isEqualTo(before);
  }

  private int load() {
    return lawyers.find("lvshi").orElseThrow().load();
  }

  private ResponseEntity<JsonNode> recall(String person, Story story, String reason) {
    return http.withBasicAuth(person, "demo")
        .postForEntity(
            "/api/cases/" + story.number() + "/offer/recall",
            Map.of("reason", reason),
            JsonNode.class);
  }

  private Map<String, String> everyLawyerGoesElsewhere() {
    Map<String, String> homes = new HashMap<>();
    jdbc.sql("select login, units from sw_lawyer")
        .query((row, i) -> homes.put(row.getString("login"), row.getString("units")))
        .list();
    homes.keySet().forEach(login -> practises(login, "999999"));
    return homes;
  }

  private void practises(String login, String units) {
    jdbc.sql("update sw_lawyer set units = ? where login = ?").params(units, login).update();
  }
}
