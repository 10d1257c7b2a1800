package org.shouwen.notification.carrier;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.shouwen.notification.outbox.Letter;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** By SMTP, with the letter's own message id, so that one that was sent twice is recognised. */
class MailCarrier implements Carrier {
  private final JavaMailSender sender;
  private final String from;

  MailCarrier(JavaMailSender sender, String from) {
    this.sender = sender;
    this.from = from;
  }

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public boolean carries(Destination destination) {
    return destination instanceof Destination.Mail;
  }

  @Override
  public void carry(Letter letter, Destination destination) {
    try {
      Session session = sender.createMimeMessage().getSession();
      var message = new WithOwnId(session, letter.messageId());
      var helper = new MimeMessageHelper(message, UTF_8.name());
      helper.setFrom(from);
      helper.setTo(((Destination.Mail) destination).addresses().toArray(String[]::new));
      helper.setSubject(letter.subject());
      helper.setText(letter.body());
      sender.send(message);
    } catch (MessagingException e) {
      throw new MailPreparationException(e);
    }
  }

  /** Jakarta Mail gives each message a new id when it is saved; this one keeps the letter's. */
  private static final class WithOwnId extends MimeMessage {
    private final String id;

    WithOwnId(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
