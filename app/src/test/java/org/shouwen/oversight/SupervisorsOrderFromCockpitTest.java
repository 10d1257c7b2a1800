package org.shouwen.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.models.Filled.fedBack;
import static org.shouwen.models.Filled.handled;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwen.ServerTest;
import org.shouwen.engine.access.SignedIn;
import org.shouwen.models.Rectified;
import org.shouwen.models.RequestOf;
import org.shouwen.models.Stories;
import org.shouwen.models.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the page of an instance, by the use case and the model; the server looks at who asks. */
@ServerTest
class SupervisorsOrderFromCockpitTest {
  private static final String PLUGIN = "/camunda/api/cockpit/plugin/shouwen/default/";
  @Autowired Stories stories;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void aSupervisorOrdersWithAGroundALevelARequirementAndADay() {
    Story story = signedFor("委托讲座");
    assertThat(supervises("jiandu", story, "LISTED", story.inDays(2))).isEqualTo(204);
    story.isSupervisedAt("Task_SignForSupervision").journal("SUPERVISION_ORDERED", "挂牌督办；事由：群体风险");
    assertThat(supervises("jiandu", story, "LISTED", story.inDays(-2))).isEqualTo(400);
    assertThat(supervises("jiandu", story, "WHATEVER", story.inDays(2))).isEqualTo(400);
    assertThat(supervises("jiandu", story, "CHASE", "soon")).isEqualTo(400);
    String loops = SignedIn.browser(port, "jiandu").get(PLUGIN + "board/loops").body();
    assertThat(loops).contains(story.number()).contains("挂牌督办：群体风险");
  }

  @ParameterizedTest
  @ValueSource(strings = {"juzhang", "gongzheng", "jiedai", "shenji", "admin", "sifasuo"})
  void nobodyElseOrders(String person) {
    Story story = signedFor("声明讲座");
    assertThat(supervises(person, story, "CHASE", story.inDays(2))).isEqualTo(403);
    assertThat(rectifies(person, story)).isEqualTo(403);
    story.isSupervisedAt().waitsAt("Task_HandleRequest");
  }

  @Test
  void aRectificationIsRaisedOnceAndTheRequestWaitsForIt() {
    Story story = signedFor("遗嘱讲座");
    assertThat(rectifies("jiandu", story)).isEqualTo(204);
    assertThat(rectifies("jiandu", story)).isEqualTo(204);
    story
        .journals("RECTIFICATION_OPENED", "RECTIFICATION_JOINED")
        .waitsAt("Task_HandleRequest", "Task_VerifyProblem")
        .does("yewuke", "Task_HandleRequest", handled())
        .does("jiedai", "Task_FeedBack", fedBack("ACCEPTED"))
        .hears("Message_RequestRated", Map.of("score", 5))
        .waitsAt("Receive_RectificationClosed", "Task_VerifyProblem")
        .is("RATING")
        .does("jiandu", "Task_VerifyProblem", Rectified.unfounded())
        .does("juzhang", "Task_ConfirmExplanation", Rectified.agreed())
        .endsAs("办结已反馈");
    assertThat(supervises("jiandu", story, "CHASE", story.inDays(2))).isEqualTo(409);
    assertThat(rectifies("jiandu", story)).isEqualTo(409);
  }

  @Test
  void whatNobodyHasHandledYetCannotBeRectified() {
    Story story = stories.of(RequestOf.item("LAW_EDUCATION", "学历讲座").now());
    assertThat(rectifies("jiandu", story)).isEqualTo(409);
    story.after(Duration.ofMinutes(1)).waitsAt("Task_SignFor");
  }

  private Story signedFor(String matter) {
    return stories
        .of(RequestOf.item("LAW_EDUCATION", matter).now())
        .does("yewuke", "Task_SignFor", "acceptance", "ACCEPT");
  }

  private int supervises(String person, Story story, String level, String dueOn) {
    return post(
        person,
        story,
        "supervision",
        "{\"ground\":\"RISK\",\"level\":\"%s\",\"requirement\":\"当日到场\",\"dueOn\":\"%s\"}"
            .formatted(level, dueOn));
  }

  private int rectifies(String person, Story story) {
    return post(person, story, "rectification", "{\"ground\":\"巡查发现未一次性告知\"}");
  }

  private int post(String person, Story story, String what, String json) {
    String id =
        jdbc.sql("select min(PROC_INST_ID_) from ACT_HI_PROCINST where BUSINESS_KEY_ = ?")
            .param(story.number())
            .query(String.class)
            .single();
    return SignedIn.browser(port, person)
        .send("POST", PLUGIN + "order/instance/" + id + "/" + what, "application/json", json)
        .status();
  }
}
