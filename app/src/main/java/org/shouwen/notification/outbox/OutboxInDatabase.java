package org.shouwen.notification.outbox;

import java.util.regex.Pattern;
import org.shouwen.notification.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the letter where the caller's transaction writes: both happen or neither. */
@Component
class OutboxInDatabase implements Outbox {
  private static final Pattern RECIPIENT =
      Pattern.compile("staff:[^:]+|group:[a-z:-]+@\\d+|party:[0-9A-Z-]+:[A-Z]+");
  private static final int SUBJECT = 200;
  private static final int BODY = 4000;
  private final Letters letters;

  OutboxInDatabase(Letters letters) {
    this.letters = letters;
  }

  @Override
  @Transactional
  public void post(String to, String caseNumber, String subject, String text) {
    if (to == null || !RECIPIENT.matcher(to).matches()) {
      throw new IllegalArgumentException("neither staff:, group: nor party: " + to);
    }
    letters.insert(to, caseNumber, cut(subject, SUBJECT), cut(text, BODY));
  }

  private static String cut(String text, int limit) {
    return text.length() <= limit ? text : text.substring(0, limit - 1) + '…';
  }
}
