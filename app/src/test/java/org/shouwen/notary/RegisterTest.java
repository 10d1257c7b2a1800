package org.shouwen.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.notary.NotaryForms.examined;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.models.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** 公证登记簿: nine fields a notarization, for those who keep and watch it. */
@ServerTest
class RegisterTest {
  private static final String REGISTER = "/api/notary/register?from={day}&to={day}";
  @Autowired NotaryRoad road;
  @Autowired TestRestTemplate http;

  @Test
  void aRefusalHasItsLineToo() {
    Story story = road.approved(road.asked(), examined("REFUSE", "refusalClause", "N6"));
    road.servedDecision(story);

    ResponseEntity<JsonNode> register = read("dangan", story.inDays(0));
    JsonNode line =
        StreamSupport.stream(register.getBody().spliterator(), false)
            .filter(l -> l.path("caseNumber").asText().equals(story.number()))
            .findFirst()
            .orElseThrow();
    assertThat(line.path("matter").asText()).isEqualTo("声明公证");
    assertThat(line.path("parties").get(0).asText()).isEqualTo("费小炳");
    assertThat(line.path("acceptedOn").asText()).isEqualTo(story.inDays(0));
    assertThat(line.path("notary").asText()).contains("龚正");
    assertThat(line.path("approver").asText()).contains("龚慎");
    assertThat(line.path("way").asText()).isEqualTo("不予办理");
    assertThat(line.path("closedOn").asText()).isEqualTo(story.inDays(0));
    assertThat(line.has("deedNumber")).isFalse();

    assertThat(read("jiedai", story.inDays(0)).getStatusCode().value()).isEqualTo(403);
  }

  private ResponseEntity<JsonNode> read(String login, String day) {
    return http.withBasicAuth(login, "demo").getForEntity(REGISTER, JsonNode.class, day, day);
  }
}
