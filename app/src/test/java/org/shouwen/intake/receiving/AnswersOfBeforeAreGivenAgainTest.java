package org.shouwen.intake.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Sha256;
import org.shouwen.intake.Requests;
import org.shouwen.intake.Requests.NewRequest;
import org.shouwen.problem.InvalidInput;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A caller who retries over an upgrade is told what he was told before it. */
@ServerTest
class AnswersOfBeforeAreGivenAgainTest {
  @Autowired Requests requests;
  @Autowired JdbcTemplate db;

  @Test
  void aKeyThatWasKeptWithTheRequestsJson() {
    String key = UUID.randomUUID().toString();
    var before = requests.receive(request("想做遗嘱公证"), key);
    db.update(
        "update sw_intake_answer set body_hash = ? where key_hash = ?",
        AnswerSeal.fingerprint(
            key, "{\"channel\":\"WEB\",\"unitCode\":\"330503001\",\"text\":\"想做遗嘱公证\"}"),
        Sha256.hex(key));

    assertThat(requests.receive(request("想做遗嘱公证"), key)).isEqualTo(before);
    assertThatThrownBy(() -> requests.receive(request("别的事"), key))
        .isInstanceOf(InvalidInput.class);
  }

  private static NewRequest request(String text) {
    return new NewRequest(
        "WEB", "330503001", null, null, null, null, null, null, text, null, null, null, null);
  }
}
