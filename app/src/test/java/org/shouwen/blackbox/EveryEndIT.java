package org.shouwen.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The packaged server, driven from outside: requests by our API, cases by the engine's REST API
 * alone, the moved clock, the printed report. Every end that a resident can meet is reached.
 */
@TestMethodOrder(OrderAnnotation.class)
class EveryEndIT {
  private static final Map<String, Object> DISPATCHED = Map.of("disposition", "DISPATCH");
  private static PackagedServer server;

  @BeforeAll
  static void start() {
    server = PackagedServer.start("every-end", "shouwen.demo.import=false");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void legalAidFromTheDoorToTheArchiveAndTheRatedClose() {
    JsonNode opened = open("LEGAL_AID", "劳动报酬");
    String number = opened.get("number").asText();
    var lawfulCase = new CaseDriver(server, number);
    lawfulCase
        .does("Task_CheckRegistration", DISPATCHED)
        .does("Task_SignFor")
        .does("Task_ReceiveApplication")
        .does("Task_CheckMaterials");
    assertThat(state(lawfulCase, "LA-DECIDE")).isEqualTo("RUNNING");
    lawfulCase
        .does("Task_VerifyHardship", Map.of("hardshipKind", "EXEMPT_42"))
        .does("Task_ReviewApplication", Map.of("proposal", "GRANT"))
        .does("Task_ApproveDecision", Map.of("approval", "GRANT"));
    assertThat(state(lawfulCase, "LA-DECIDE")).isEqualTo("MET");
    assertThat(state(lawfulCase, "LA-ASSIGN")).isEqualTo("RUNNING");
    lawfulCase
        .does("Task_ServeGrant")
        .does("Task_ChooseCounsel")
        .does(
            "Task_AssignCounsel",
            Map.of(
                "assignedCounsel", "lvshi",
                "assignMethod", "BY_SPECIALTY",
                "conflictDeclared", true))
        .does("Task_AnswerAssignment");
    assertThat(state(lawfulCase, "LA-ASSIGN")).isEqualTo("MET");
    lawfulCase.does("Task_ServeAssignmentNotice");
    assertThat(state(lawfulCase, "LA-AGREEMENT")).isEqualTo("RUNNING");
    assertThat(lawfulCase.refused("Task_SignAgreement", Map.of()))
        .as("no agreement without the power of attorney on the case")
        .isEqualTo(400);
    lawfulCase
        .files("lvshi", "授权委托书")
        .does("Task_SignAgreement")
        .does("Task_RecordProgress")
        .does(
            "Task_RecordProgress",
            Map.of(
                "progressResult", "CLOSED",
                "closingBasis", "JUDGMENT_RECEIVED",
                "matterClosedOn", lawfulCase.today()))
        .does("Task_SubmitClosing")
        .does("Task_ReviewFile", Map.of("fileDecision", "ACCEPTED", "qualityGrade", "GOOD"))
        .does("Task_FeedBack", Map.of("feedbackSummary", "已告知判决结果", "remediesTold", true));
    rate(opened, 5);
    assertThat(lawfulCase.openTasks()).isEmpty();
    assertClosed(lawfulCase, "办结已反馈");
    lawfulCase
        .clocks()
        .forEach(c -> assertThat(c.get("state").asText()).as("%s", c).isIn("MET", "CANCELLED"));
    assertThat(server.as("shenji").get("/api/cases/" + number + "/journal?verify=true").toString())
        .contains("\"whole\":true");
    assertPdf(server.as("shenji").bytes("/api/cases/" + number + "/report.pdf"));
  }

  @Test
  @Order(2)
  void legalAidRefusedWithGroundsAndTheTermOfObjection() {
    var driver = legalAidUntilMaterials().does("Task_CheckMaterials");
    assertThat(driver.refused("Task_VerifyHardship", Map.of("incomeWithinStandard", "NO")))
        .as("no general verification without a household on the case")
        .isEqualTo(400);
    driver
        .household(90_000)
        .does("Task_VerifyHardship", Map.of("incomeWithinStandard", "NO"))
        .does(
            "Task_ReviewApplication",
            Map.of("proposal", "REFUSE", "refusalGround", "NOT_HARDSHIP"));
    assertThat(driver.refused("Task_ApproveDecision", refusing("NOT_IN_SCOPE")))
        .as("no ground that the facts do not carry")
        .isEqualTo(400);
    driver.does("Task_ApproveDecision", refusing("NOT_HARDSHIP")).does("Task_ServeRefusal");
    assertThat(driver.openTasks()).contains("Task_FeedBack");
    assertThat(papers(driver)).contains("REFUSAL_DECISION");
  }

  @Test
  @Order(3)
  void legalAidTurnedOverToTheCompetentAgency() {
    var driver =
        legalAidUntilMaterials()
            .does(
                "Task_CheckMaterials",
                Map.of("jurisdiction", "NONE", "competentAgency", "长兴县法律援助中心"))
            .does("Task_TellCompetentAgency");
    assertThat(driver.openTasks()).contains("Task_FeedBack");
  }

  @Test
  @Order(4)
  void legalAidDeemedWithdrawnWhenNothingIsSupplied() {
    var driver =
        legalAidUntilMaterials()
            .does("Task_CheckMaterials", Map.of("identityProof", "MISSING"))
            .does("Task_NotifySupplement")
            .does("Task_ServeSupplementNotice");
    assertThat(state(driver, "LA-DECIDE")).isEqualTo("STANDING");
    assertThat(state(driver, "LA-SUPPLEMENT")).isEqualTo("RUNNING");
    server.as("admin").post("/api/demo/clock", Map.of("advance", "P20D"));
    assertThat(state(driver, "LA-SUPPLEMENT")).isEqualTo("EXPIRED");
    driver.does("Task_ConfirmWithdrawal", Map.of("withdrawalDecision", "DEEMED"));
    assertThat(driver.openTasks()).contains("Task_FeedBack");
  }

  @Test
  @Order(5)
  void answeredOnTheSpot() {
    JsonNode opened = open("CONSULTATION", "劳动合同");
    var driver =
        new CaseDriver(server, opened.get("number").asText())
            .does("Task_CheckRegistration", Map.of("disposition", "ANSWER"))
            .does(
                "Task_AnswerOnSpot", Map.of("answerResult", "ANSWERED", "answer", "依法应当签订书面劳动合同。"));
    rate(opened, 4);
    assertClosed(driver, "当场办结");
  }

  @Test
  @Order(6)
  void aChasingCallJoinsTheCaseItBelongsTo() {
    String original = open("MEDIATION", "邻里纠纷").get("number").asText();
    var driver =
        new CaseDriver(server, open("MEDIATION", "邻里纠纷").get("number").asText())
            .does(
                "Task_CheckRegistration",
                Map.of(
                    "disposition", "DUPLICATE", "originalNumber", original, "relation", "CHASING"));
    assertClosed(driver, "重复件并入");
  }

  @Test
  @Order(7)
  void referredToWhomItConcerns() {
    var driver =
        new CaseDriver(server, open("RECONSIDERATION", "行政处罚不服").get("number").asText())
            .does("Task_CheckRegistration", Map.of("disposition", "REFER"))
            .does("Task_ReferElsewhere");
    assertClosed(driver, "已转外单位并告知");
  }

  @Test
  @Order(8)
  void aResidentWhoCannotBeReachedOnThreeDaysGetsARegisteredLetter() {
    var driver =
        new CaseDriver(server, open("LAW_EDUCATION", "普法讲座").get("number").asText())
            .does("Task_CheckRegistration", DISPATCHED)
            .does("Task_SignFor")
            .does("Task_HandleRequest");
    for (int day = 1; day <= 3; day++) {
      driver.does("Task_FeedBack", Map.of("feedbackOpinion", "NOT_REACHED"));
      if (day < 3) {
        server.as("admin").post("/api/demo/clock", Map.of("advance", "P3D"));
      }
    }
    driver.does("Task_SendRegisteredLetter");
    assertClosed(driver, "失联留痕办结");
  }

  @Test
  @Order(9)
  void nobodyRatesAndTheCaseClosesAsNotRated() {
    var driver =
        new CaseDriver(server, open("LAW_EDUCATION", "普法资料").get("number").asText())
            .does("Task_CheckRegistration", DISPATCHED)
            .does("Task_SignFor")
            .does("Task_HandleRequest")
            .does("Task_FeedBack", Map.of("feedbackSummary", "资料已寄出", "remediesTold", true));
    assertThat(state(driver, "SR-RATING")).isEqualTo("RUNNING");
    server.as("admin").post("/api/demo/clock", Map.of("advance", "P30D"));
    assertClosed(driver, "办结已反馈");
    assertThat(state(driver, "SR-RATING")).isEqualTo("EXPIRED");
  }

  @Test
  @Order(10)
  void theVisibleRequestsComeInByFileOnceAndForAll() throws Exception {
    byte[] csv = Files.readAllBytes(Path.of("src/main/resources/data/requests-visible.csv"));
    JsonNode first = server.as("jiedai").postCsv("/api/requests/import", csv);
    Set<String> numbers = new HashSet<>();
    first.forEach(
        row -> {
          assertThat(row.has("number")).as("%s", row).isTrue();
          numbers.add(row.get("number").asText());
        });
    assertThat(numbers).hasSize(200);
    assertThat(server.as("jiedai").postCsv("/api/requests/import", csv)).isEqualTo(first);
    assertThat(server.log()).doesNotContain("19900001134", "990502199805127843");
  }

  private static CaseDriver legalAidUntilMaterials() {
    return new CaseDriver(server, open("LEGAL_AID", "工伤").get("number").asText())
        .does("Task_CheckRegistration", DISPATCHED)
        .does("Task_SignFor")
        .does("Task_ReceiveApplication");
  }

  private static Map<String, Object> refusing(String ground) {
    return Map.of("approval", "REFUSE", "decisionGround", ground, "approvalReason", "不符合法定条件");
  }

  private static void rate(JsonNode opened, int score) {
    server
        .anonymous()
        .post(
            "/api/requests/" + opened.get("number").asText() + "/rating",
            Map.of("score", score, "comment", "谢谢"),
            "Tracking-Code",
            opened.get("trackingCode").asText());
  }

  private static JsonNode open(String item, String matter) {
    Map<String, Object> applicant = new LinkedHashMap<>();
    applicant.put("name", "𠮷燊");
    applicant.put("gender", "F");
    applicant.put("birthDate", "1998-05-12");
    applicant.put("idNumber", "990502199805127843");
    applicant.put("phone", "19900001134");
    applicant.put("groups", List.of("MIGRANT_WORKER"));
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("channel", "WEB");
    request.put("unitCode", "330503001001");
    request.put("applicant", applicant);
    request.put("text", "老板拖欠三个月工资，身上没钱了，不知道该告谁，想请公家派个律师。");
    request.put("item", item);
    request.put("matter", matter);
    request.put("urgent", false);
    return server.anonymous().post("/api/requests", request);
  }

  private static String state(CaseDriver driver, String rule) {
    String state = "none of " + rule + " in " + driver.clocks();
    for (JsonNode clock : driver.clocks()) {
      if (clock.get("rule").asText().equals(rule)) {
        state = clock.get("state").asText();
      }
    }
    return state;
  }

  private static String papers(CaseDriver driver) {
    return server
        .as("jiandu")
        .get("/api/cases/" + driver.file().get("number").asText() + "/papers")
        .toString();
  }

  private static void assertClosed(CaseDriver driver, String outcome) {
    assertThat(driver.file().get("state").asText())
        .as("%s", driver.openTasks())
        .isEqualTo("CLOSED");
    assertThat(driver.file().get("outcome").asText()).isEqualTo(outcome);
  }

  private static void assertPdf(byte[] pdf) {
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(pdf.length).isGreaterThan(30_000);
  }
}
