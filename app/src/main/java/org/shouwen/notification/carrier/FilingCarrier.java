package org.shouwen.notification.carrier;

import org.shouwen.notification.outbox.Letter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The demo's: nobody is written to, the log says that the letter would have gone, by its id alone.
 */
class FilingCarrier implements Carrier {
  private static final Logger LOG = LoggerFactory.getLogger(FilingCarrier.class);

  @Override
  public String name() {
    return "filed";
  }

  @Override
  public boolean carries(Destination destination) {
    return true;
  }

  @Override
  public void carry(Letter letter, Destination destination) {
    LOG.info("letter {} of case {} filed as sent", letter.id(), letter.caseNumber());
  }
}
