package org.shouwen.casefile.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shouwen.casefile.CaseClosing;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.personal.AccessLog;
import org.shouwen.problem.NotFound;
import org.shouwen.problem.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cases as rows; every change leaves its word in the journal in the same transaction. */
@Component
@Transactional
class CasesInDatabase implements Cases {
  private static final String CLOSED = "CLOSED";
  private final Opening opening;
  private final CaseStore store;
  private final Visibility visibility;
  private final Journal journal;
  private final AccessLog accessLog;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CasesInDatabase(
      Opening opening,
      CaseStore store,
      Visibility visibility,
      Journal journal,
      AccessLog accessLog,
      ApplicationEventPublisher events,
      Clock clock) {
    this.opening = opening;
    this.store = store;
    this.visibility = visibility;
    this.journal = journal;
    this.accessLog = accessLog;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Opened open(NewCase command) {
    return opening.open(command);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<CaseFile> find(String number) {
    return store.row(number).map(store::file);
  }

  @Override
  public CaseFile visible(String number) {
    CaseFile file =
        store
            .row(number)
            .map(store::file)
            .filter(visibility::shows)
            .orElseThrow(() -> new NotFound("没有编号为 " + number + " 的案件"));
    accessLog.record(number, AccessLog.VIEWED, null);
    return file;
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> openNaming(Set<String> logins) {
    return store.naming(logins, CLOSED);
  }

  @Override
  @Transactional(readOnly = true)
  public boolean tracks(String number, String trackingCode) {
    return store
        .row(number)
        .map(row -> new Tracking(row.trackingSalt, row.trackingHash).fits(trackingCode))
        .orElse(false);
  }

  @Override
  public void setState(String number, String state) {
    StoredCase row = open(number);
    String before = row.state;
    if (!before.equals(state)) {
      row.state = state;
      journal.record(number, "STATE_CHANGED", null, before, state);
    }
  }

  @Override
  public void close(String number, String outcome) {
    events.publishEvent(new CaseClosing(open(number).number, outcome));
    StoredCase row = open(number);
    String before = row.state;
    row.state = CLOSED;
    row.outcome = outcome;
    row.closedAt = clock.instant();
    journal.record(number, "CLOSED", outcome, before, CLOSED);
  }

  @Override
  public void setItem(String number, String item, String matter) {
    StoredCase row = open(number);
    String before = classified(row);
    row.item = item;
    row.matter = matter;
    row.confirmed = true;
    journal.record(number, "CLASSIFIED", null, before, classified(row));
  }

  /** The journal's word is the caller's, who knows the ground. */
  @Override
  public void setUrgent(String number, boolean urgent) {
    open(number).urgent = urgent;
  }

  @Override
  public void setHandler(String number, String login) {
    StoredCase row = open(number);
    String before = row.handler;
    if (login != null && !login.equals(before)) {
      row.handler = login;
      journal.record(number, "HANDLER_NAMED", null, before, login);
    }
  }

  private StoredCase open(String number) {
    StoredCase row = store.required(number);
    if (row.state.equals(CLOSED)) {
      throw new Refused("案件 " + number + " 已经办结销号，不能再改动");
    }
    return row;
  }

  private static String classified(StoredCase row) {
    return row.item == null ? null : row.matter == null ? row.item : row.item + '/' + row.matter;
  }
}
