package org.shouwen.notification.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.identity.People;
import org.shouwen.notification.Outbox;
import org.shouwen.notification.outbox.Letters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox against a real SMTP server. */
@ServerTest
class LettersAreSentTest {
  private final GreenMail smtp = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

  @Autowired Outbox outbox;
  @Autowired Letters letters;
  @Autowired AddressBook addresses;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void startWithAnEmptyOutbox() {
    jdbc.update("delete from sw_letter");
    smtp.start();
  }

  @AfterEach
  void stop() {
    smtp.stop();
  }

  @Test
  void aLetterReachesItsReaderOnceWithItsOwnMessageId() throws Exception {
    outbox.post("group:leader@330503001", null, "即将到期", "请办理。");
    String id = jdbc.queryForObject("select id from sw_letter", String.class);

    assertThat(sending(mail(smtp.getSmtp().getPort())).round()).isEqualTo(1);
    assertThat(sending(mail(smtp.getSmtp().getPort())).round()).isZero();

    MimeMessage[] received = smtp.getReceivedMessages();
    assertThat(received).hasSize(1);
    assertThat(received[0].getMessageID()).isEqualTo("<" + id + "@shouwen>");
    assertThat(received[0].getSubject()).isEqualTo("即将到期");
    assertThat(received[0].getAllRecipients()[0]).hasToString("leader@example.org");
    assertThat(state()).isEqualTo("SENT");
  }

  @Test
  void whatIsRolledBackIsNeverSent() {
    transaction.executeWithoutResult(
        status -> {
          outbox.post("staff:shencha", null, "不该发出", "不该发出");
          status.setRollbackOnly();
        });
    assertThat(letters.due()).isEmpty();
  }

  @Test
  void aClaimedLetterIsNobodyElses() {
    outbox.post("staff:shencha", null, "一", "一");
    String id = letters.due().get(0).id();
    assertThat(letters.claim(id)).isTrue();
    assertThat(letters.claim(id)).isFalse();
    assertThat(letters.due()).isEmpty();
  }

  @Test
  void aSilentServerIsTriedAgainLaterAndGivenUpInTheEndForPeopleToSee() {
    outbox.post("staff:shencha", null, "一", "一");
    Sending intoTheVoid = sending(mail(1));
    for (int attempt = 1; attempt <= 8; attempt++) {
      assertThat(state()).isEqualTo("PENDING");
      intoTheVoid.round();
      assertThat(letters.due()).as("waits before attempt %s", attempt + 1).isEmpty();
      jdbc.update("update sw_letter set next_attempt_at = created_at");
    }
    assertThat(letters.dead())
        .hasSize(1)
        .first()
        .extracting(Letters.DeadLetter::attempts)
        .isEqualTo(8);
    assertThat(letters.revive(letters.dead().get(0).id())).isTrue();
    assertThat(letters.due()).hasSize(1);
  }

  @Test
  void nobodyThereIsADeadLetterAtOnce() {
    outbox.post("staff:nobody", null, "一", "一");
    sending(mail(smtp.getSmtp().getPort())).round();
    assertThat(letters.dead())
        .hasSize(1)
        .first()
        .extracting(Letters.DeadLetter::lastError)
        .asString()
        .contains("邮箱");
  }

  @Test
  void aRecipientOfNoKnownFormIsRefusedWhereItIsPosted() {
    assertThatThrownBy(() -> outbox.post("someone@example.org", null, "一", "一"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private String state() {
    return jdbc.queryForObject("select state from sw_letter", String.class);
  }

  private Sending sending(Carrier carrier) {
    People withMail =
        new People() {
          @Override
          public java.util.Set<String> unitsOf(String login) {
            return java.util.Set.of();
          }

          @Override
          public java.util.Optional<Person> find(String login) {
            return login.equals("nobody")
                ? java.util.Optional.empty()
                : java.util.Optional.of(new Person(login, login, login + "@example.org"));
          }

          @Override
          public List<Person> answering(String role, String office) {
            return List.of(new Person(role, role, role + "@example.org"));
          }
        };
    return new Sending(letters, addresses.with(withMail), new CarrierList(List.of(carrier)));
  }

  private static Carrier mail(int port) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    sender
        .getJavaMailProperties()
        .put("mail.smtp.connectiontimeout", Duration.ofSeconds(2).toMillis());
    return new MailCarrier(sender, "shouwen@example.org");
  }
}
