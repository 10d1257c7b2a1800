package org.shouwen.legalaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Papers;
import org.shouwen.clock.CaseClocks;
import org.shouwen.clock.ClockView;
import org.shouwen.models.Story;
import org.shouwen.portal.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The case page offers no button that the clock's rule does not know, and only to its approver. */
@ServerTest
class ClockChangesOnTheCasePageTest {
  @LocalServerPort int port;
  @Autowired AidRoad road;
  @Autowired CaseClocks clocks;
  @Autowired Papers papers;

  @Test
  void theApproverLetsItStandOnAGroundOfItsRuleAndResumesIt() {
    Story story = road.received(road.applied("某某灯具厂"));
    String page = "/cases/" + story.number();
    assertThat(new Visitor(port).signedInAs("shencha").get(page).body())
        .doesNotContain("name=\"change\"");

    var approver = new Visitor(port).signedInAs("shenpi");
    assertThat(approver.get(page).body())
        .contains("STAND:COOPERATION", "STAND:SUPPLEMENT")
        .doesNotContain("value=\"EXTEND\"");
    String action = page + "/clocks/" + decide(story).id();
    approver.post(page, action, "change", "STAND:COOPERATION", "paper", " ");
    assertThat(decide(story).state()).isEqualTo(ClockView.State.RUNNING);
    assertThat(approver.get(page).body()).contains("id=\"problem\"");

    approver.post(page, action, "change", "STAND:COOPERATION", "paper", "协作函〔2026〕1号");
    assertThat(decide(story).state()).isEqualTo(ClockView.State.RUNNING);
    assertThat(approver.get(page).body()).contains("案卷里没有这份文书");

    String letter = filed(story, "COOPERATION_LETTER", "协作函");
    assertThat(approver.get(page).body()).contains("value=\"" + letter + "\"");
    approver.post(page, action, "change", "STAND:COOPERATION", "paper", letter);
    assertThat(decide(story).state()).isEqualTo(ClockView.State.STANDING);
    approver.post(page, action, "change", "RESUME", "paper", filed(story, "OTHER", "协作回函"));
    assertThat(decide(story).state()).isEqualTo(ClockView.State.RUNNING);
  }

  private String filed(Story story, String kind, String title) {
    return papers
        .file(
            new Papers.NewPaper(
                story.number(),
                kind,
                title,
                Papers.Origin.RECEIVED,
                null,
                "application/pdf",
                "%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII)))
        .id();
  }

  private ClockView decide(Story story) {
    return clocks.of(story.number(), Locale.SIMPLIFIED_CHINESE).stream()
        .filter(clock -> clock.rule().equals("LA-DECIDE"))
        .findFirst()
        .orElseThrow();
  }
}
