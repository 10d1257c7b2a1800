package org.shouwen.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code service-request.bpmn}, 核对登记: what is urgent, what belongs to another case. */
@ServerTest
class CheckedStories {
  @Autowired Stories stories;
  @Autowired RuntimeService runtime;

  @Test
  void anUrgentRequestIsCheckedWithinTheHourAndSupervisionHearsWhenItIsNot() {
    stories
        .of(RequestOf.item("MEDIATION", "邻里纠纷").unchecked().urgent().now())
        .waitsAt("Task_CheckUrgentRegistration")
        .after(Duration.ofDays(2))
        .passed("Due_UrgentTriage", "End_UrgentTriageOverdue")
        .waitsAt("Task_CheckUrgentRegistration")
        .does(
            "jiedai",
            "Task_CheckUrgentRegistration",
            "urgencyGround",
            "DANGER",
            "reportedTo",
            "POLICE",
            "item",
            "MEDIATION",
            "disposition",
            "DISPATCH")
        .journals("OPENED", "URGENCY", "TRIAGED")
        .waitsAt("Task_SignFor");
  }

  @Test
  void whatTheCheckerFindsNotUrgentIsUrgentNoLonger() {
    Story story =
        stories
            .of(RequestOf.item("MEDIATION", "邻里纠纷").unchecked().urgent().now())
            .does(
                "jiedai",
                "Task_CheckUrgentRegistration",
                "urgencyGround",
                "NOT_URGENT",
                "reportedTo",
                "NOBODY",
                "item",
                "MEDIATION",
                "disposition",
                "DISPATCH")
            .journals("OPENED", "URGENCY", "TRIAGED")
            .waitsAt("Task_SignFor");
    assertThat(story.file().urgent()).isFalse();
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(story.number())
                .variableValueEquals("urgent", true)
                .count())
        .isZero();
  }

  @Test
  void aChasingCallJoinsTheCaseItBelongsTo() {
    Story original = stories.of(RequestOf.item("NOTARY", "遗嘱公证").now());
    Story chasing = stories.of(RequestOf.item("CONSULTATION", "催办").unchecked().now());
    chasing
        .does(
            "jiedai",
            "Task_CheckRegistration",
            "item",
            "NOTARY",
            "disposition",
            "DUPLICATE",
            "originalNumber",
            original.number(),
            "relation",
            "CHASING")
        .passed("Service_JoinOriginal", "End_Joined")
        .endsAs("重复件并入");
    original.journals("OPENED", "CHASED").waitsAt("Task_SignFor");
  }

  @Test
  void nothingJoinsACaseThatIsClosedOrThatIsNotThereForTheViewer() {
    Story original = stories.of(RequestOf.item("NOTARY", "遗嘱公证").now());
    Story closed = stories.of(RequestOf.item("CONSULTATION", "催办").unchecked().now());
    closed.does("jiedai", "Task_CheckRegistration", duplicateOf(original.number())).endsAs("重复件并入");
    Story chasing = stories.of(RequestOf.item("CONSULTATION", "催办").unchecked().now());
    chasing
        .isRefused("jiedai", "Task_CheckRegistration", "已销号，请新开", duplicateOf(closed.number()))
        .isRefused("jiedai", "Task_CheckRegistration", "没有编号为", duplicateOf("330503-0"))
        .waitsAt("Task_CheckRegistration");
  }

  @Test
  void whatTheReceptionistCheckedIsStillAskedForGroundDateAndReportWhenItIsUrgent() {
    Story story = stories.of(RequestOf.item("MEDIATION", "邻里纠纷").urgent().now());
    story
        .waitsAt("Task_CheckUrgentRegistration")
        .does(
            "jiedai",
            "Task_CheckUrgentRegistration",
            "urgencyGround",
            "HEARING",
            "hardDate",
            story.inDays(5),
            "reportedTo",
            "LEADER",
            "item",
            "MEDIATION",
            "disposition",
            "DISPATCH")
        .journals("OPENED", "URGENCY", "TRIAGED")
        .neverPassed("Service_AdoptRegistration")
        .waitsAt("Task_SignFor");
  }

  private static Object[] duplicateOf(String original) {
    return new Object[] {
      "item",
      "NOTARY",
      "disposition",
      "DUPLICATE",
      "originalNumber",
      original,
      "relation",
      "CHASING"
    };
  }
}
