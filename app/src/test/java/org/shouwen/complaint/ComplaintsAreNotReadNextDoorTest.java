package org.shouwen.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** Who is complained of may work in the same house: his colleagues do not read who complained. */
@ServerTest
class ComplaintsAreNotReadNextDoorTest {
  @Autowired ComplaintRoad road;
  @Autowired TestRestTemplate http;

  @Test
  void onlyThoseWhoHandleAndWatchComplaintsAndWhoIsNamedOnThisOneSeeIt() {
    String number = road.complained().number();

    for (String outsider : List.of("shencha", "shenpi", "zhipai", "gongzheng", "tiaojie")) {
      assertThat(status(outsider, number)).as(outsider).isEqualTo(404);
      assertThat(listed(outsider)).as(outsider).doesNotContain(number);
    }
    for (String insider : List.of("tousu", "yewuke", "juzhang", "jiandu", "shenji", "jiedai")) {
      assertThat(status(insider, number)).as(insider).isEqualTo(200);
      assertThat(listed(insider)).as(insider).contains(number);
    }
  }

  @Test
  void thatOfAnInformantIsSeenOnlyByTheHeadsAndByWhomeverHasItOnHisDesk() {
    String number = road.informed().number();
    assertThat(status("juzhang", number)).isEqualTo(200);
    assertThat(status("diaocha", number)).isEqualTo(404);
    assertThat(status("yewuke", number)).isEqualTo(404);

    claim("yewuke", number);

    assertThat(status("yewuke", number)).isEqualTo(200);
    assertThat(status("diaocha", number)).isEqualTo(404);
  }

  private void claim(String person, String number) {
    TestRestTemplate desk = http.withBasicAuth(person, "demo");
    String task =
        desk.getForObject(
                "/engine-rest/task?processInstanceBusinessKey={n}&taskDefinitionKey=Task_RegisterComplaint",
                JsonNode.class,
                number)
            .get(0)
            .get("id")
            .asText();
    assertThat(
            desk.postForEntity(
                    "/engine-rest/task/{id}/claim", Map.of("userId", person), Void.class, task)
                .getStatusCode()
                .is2xxSuccessful())
        .isTrue();
  }

  private int status(String person, String number) {
    return http.withBasicAuth(person, "demo")
        .getForEntity("/api/cases/{n}", String.class, number)
        .getStatusCode()
        .value();
  }

  private List<String> listed(String person) {
    return http.withBasicAuth(person, "demo")
        .getForObject("/api/cases?size=200&item=COMPLAINT", JsonNode.class)
        .get("content")
        .findValuesAsText("number");
  }
}
