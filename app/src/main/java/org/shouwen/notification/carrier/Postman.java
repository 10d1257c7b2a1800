package org.shouwen.notification.carrier;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes his round every few seconds on each node; {@code shouwen.outbox.poll=false} leaves that to
 * whoever calls {@link Sending}.
 */
@Component
@ConditionalOnProperty(name = "shouwen.outbox.poll", matchIfMissing = true)
class Postman {
  private final Sending sending;

  Postman(Sending sending) {
    this.sending = sending;
  }

  @Scheduled(fixedDelayString = "PT3S", initialDelayString = "PT10S")
  void goRound() {
    sending.round();
  }
}
