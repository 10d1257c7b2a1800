package org.shouwen.casefile.journal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.personal.Place;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chain in the database; its order is the sequence under the lock of the case's row. */
@Component
class JournalInDatabase implements Journal {
  private static final int DETAIL = 4000;
  private static final int VALUE = 2000;

  @PersistenceContext private EntityManager entities;
  private final JournalRows rows;
  private final Proving proving;
  private final Viewers viewers;
  private final Clock clock;

  JournalInDatabase(JournalRows rows, Proving proving, Viewers viewers, Clock clock) {
    this.rows = rows;
    this.proving = proving;
    this.viewers = viewers;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void record(String caseNumber, String action, String detail) {
    record(caseNumber, action, detail, null, null);
  }

  @Override
  @Transactional
  public void record(String caseNumber, String action, String detail, String before, String after) {
    // What was changed through Hibernate goes first: the case may be one that is only now being
    // opened.
    entities.flush();
    var head = rows.lockHead(caseNumber);
    Viewer actor = viewers.current();
    rows.append(
        new JournalRow(
                caseNumber,
                head.length() + 1,
                clock.millis(),
                actor.id(),
                actor.name(),
                action,
                Fitted.to(DETAIL, detail),
                Fitted.to(VALUE, before),
                Fitted.to(VALUE, after),
                Place.current(),
                null,
                head.hash())
            .hashed());
  }

  @Override
  @Transactional(readOnly = true)
  public List<Entry> of(String caseNumber) {
    return rows.of(caseNumber).stream().map(JournalRow::entry).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Proof verify(String caseNumber) {
    return proving.prove(caseNumber);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Anchor> lastAnchor(String caseNumber) {
    return proving.lastAnchor(caseNumber);
  }
}
