package org.shouwen.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shouwen.blackbox.PackagedServer;
import org.shouwen.browser.Browser;
import org.shouwen.browser.TasklistPage;

/**
 * One case in Tasklist from the door to the resident's answer, each step done by the person whose
 * step it is, with the pictures in {@code target/screenshots}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TasklistIT {
  private static final int DESK = 1280;
  private PackagedServer server;

  @BeforeAll
  void start() {
    if (!Browser.usable()) {
      System.err.println(
          "TasklistIT SKIPPED: no chromium and chromedriver on this machine (Debian: apt install chromium chromium-driver)");
    }
    assumeTrue(Browser.usable(), "no chromium and chromedriver");
    server = PackagedServer.start("tasklist", "shouwen.demo.import=false");
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void aLectureIsAskedForArrangedAndToldBack() {
    String number = open();
    try (var browser = Browser.open(DESK)) {
      new TasklistPage(browser, server.url, "jiedai")
          .filter("本组待办")
          .take("核对登记", number)
          .choose("怎样办理", "分派")
          .shoot("1-check-registration")
          .complete("核对登记");
    }
    try (var browser = Browser.open(DESK)) {
      var desk = new TasklistPage(browser, server.url, "yewuke").filter("本组待办");
      desk.take("签收诉求", number).choose("签收还是退单", "签收").shoot("2-sign-for").complete("签收诉求");
      desk.filter("本组待办")
          .take("办理并答复", number)
          .choose("办理结果", "已办成")
          .write("结果摘要", "已排定下周三晚上在社区礼堂讲防诈骗和借贷，由普法讲师主讲。")
          .write("依据", "法治宣传教育法")
          .write("救济途径和期限", "届时不能成行的，可以另约日期。")
          .shoot("3-handle-request")
          .complete("办理并答复");
    }
    try (var browser = Browser.open(DESK)) {
      new TasklistPage(browser, server.url, "jiedai")
          .filter("我的待办")
          .take("反馈结果", number)
          .choose("群众意见", "认可")
          .choose("反馈方式", "电话")
          .write("讲给群众的结果", "告诉社区讲座的日期、地点和讲师。")
          .tick("救济途径和期限已讲明")
          .write("凭证", "录音 20261123-001")
          .shoot("4-feed-back")
          .complete("反馈结果");
    }
    assertThat(server.as("jiandu").get("/api/cases/" + number).get("state").asText())
        .isEqualTo("RATING");
  }

  private String open() {
    return server
        .anonymous()
        .post(
            "/api/requests",
            Map.of(
                "channel", "WEB",
                "unitCode", "330503001001",
                "applicant",
                    Map.of(
                        "name", "陈阿婆",
                        "gender", "F",
                        "birthDate", "1950-03-02",
                        "phone", "19900001134",
                        "groups", List.of("ELDERLY")),
                "text", "我们社区老人多，想请老师来讲一次防诈骗的法治课，晚上讲，大家都有空。",
                "item", "LAW_EDUCATION",
                "matter", "普法讲座",
                "urgent", false))
        .get("number")
        .asText();
  }
}
