package org.shouwen.casefile.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shouwen.casefile.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Once a day, a hash over the day before's hash and every head that changed since. Written into the
 * log as well: whoever cuts a chain would have to change every later anchor and what was printed of
 * it.
 */
@Component
class Anchoring {
  private static final Logger LOG = LoggerFactory.getLogger(Anchoring.class);
  private final AnchorRows rows;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Anchoring(AnchorRows rows, TransactionTemplate transaction, Clock clock) {
    this.rows = rows;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Asks every few minutes whether business time has reached a day without an anchor, because the
   * demo moves that time.
   */
  @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT1M")
  void anchorToday() {
    LocalDate today = LocalDate.now(clock);
    try {
      transaction.executeWithoutResult(status -> anchor(today));
    } catch (DuplicateKeyException otherNodeWasFirst) {
      LOG.debug("another node has anchored {}", today);
    }
  }

  private void anchor(LocalDate today) {
    var last = rows.lastDay();
    if (last.isPresent() && !last.get().anchorDay().isBefore(today)) {
      return;
    }
    String previous = last.map(AnchorRows.Day::hash).orElse("");
    List<AnchorRows.Anchored> heads = rows.unanchored(today);
    String hash = hash(today, previous, heads);
    rows.insert(today, clock.millis(), hash, previous, heads);
    LOG.info("journal anchor of {}: {} ({} heads)", today, hash, heads.size());
  }

  static String hash(LocalDate day, String previous, List<AnchorRows.Anchored> heads) {
    var text =
        new StringBuilder("shouwen-anchor-1\n")
            .append(day)
            .append('\n')
            .append(previous)
            .append('\n');
    heads.forEach(head -> text.append(head.line()));
    return Sha256.hex(text.toString());
  }
}
