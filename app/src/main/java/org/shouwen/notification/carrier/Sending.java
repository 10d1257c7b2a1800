package org.shouwen.notification.carrier;

import java.time.Duration;
import org.shouwen.notification.outbox.Letter;
import org.shouwen.notification.outbox.Letters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes the letters that are due, one at a time: claims it, finds the address, sends it, notes how
 * it went.
 */
@Component
public class Sending {
  private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
  private static final int ATTEMPTS = 8;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private final Letters letters;
  private final AddressBook addresses;
  private final CarrierList carriers;

  Sending(Letters letters, AddressBook addresses, CarrierList carriers) {
    this.letters = letters;
    this.addresses = addresses;
    this.carriers = carriers;
  }

  /**
   * @return how many went out
   */
  public int round() {
    int sent = 0;
    for (Letter letter : letters.due()) {
      if (letters.claim(letter.id()) && send(letter)) {
        sent++;
      }
    }
    return sent;
  }

  private boolean send(Letter letter) {
    try {
      Destination destination = addresses.find(letter.recipient());
      var carrier = carriers.forDestination(destination);
      if (carrier.isEmpty()) {
        letters.failed(letter.id(), unreachable(destination), null);
        return false;
      }
      carrier.get().carry(letter, destination);
      letters.sent(letter.id(), carrier.get().name());
      return true;
    } catch (RuntimeException e) {
      // Whatever went wrong outside must not stop the letters behind this one; its message may name
      // an address.
      LOG.warn("letter {} was not sent: {}", letter.id(), e.getClass().getSimpleName());
      letters.failed(letter.id(), e.getClass().getSimpleName(), wait(letter.attempts()));
      return false;
    }
  }

  private static String unreachable(Destination destination) {
    return destination instanceof Destination.Nowhere nowhere
        ? nowhere.why()
        : "没有配置 " + destination.getClass().getSimpleName() + " 的发送通道";
  }

  /**
   * 30 s, then double each time: eight attempts within about an hour; then null, and people must
   * look.
   */
  private static Duration wait(int attempts) {
    return attempts + 1 >= ATTEMPTS ? null : FIRST_WAIT.multipliedBy(1L << attempts);
  }
}
