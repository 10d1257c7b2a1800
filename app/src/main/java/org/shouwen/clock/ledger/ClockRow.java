package org.shouwen.clock.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.shouwen.clock.ClockRang;
import org.shouwen.clock.ClockView;
import org.shouwen.clock.OpenClock;
import org.shouwen.clock.Timekeeping.Opening;
import org.springframework.data.domain.Persistable;

/** A clock's head: what it times, and the projection of its ledger kept for lists and timers. */
@Entity
@Table(name = "sw_clock")
public class ClockRow implements Persistable<String> {
  @Id private String id;
  private String caseNumber;
  private String rule;
  private String ruleId;
  private String activityInstanceId;
  private String executionId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(16)")
  private ClockRang.Owner owner;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(16)")
  private ClockView.State state;

  private boolean excused;
  private boolean urgent;
  private Instant openedAt;
  private long openedSeq;
  private Instant closedAt;
  private LocalDate lastDay;
  private Instant dueAt;
  private Instant remindAt;
  private boolean provisional;
  private int calendarSeq;
  private int entries;

  @Version
  @Column(name = "lock_version")
  private Integer lockVersion;

  protected ClockRow() {}

  ClockRow(Opening o, String ruleId, ClockRang.Owner owner, Instant at, long sequence) {
    this.id = UUID.randomUUID().toString();
    this.caseNumber = o.caseNumber();
    this.rule = o.rule();
    this.ruleId = ruleId;
    this.activityInstanceId = o.activityInstanceId();
    this.executionId = o.executionId();
    this.urgent = o.urgent();
    this.owner = owner;
    this.state = ClockView.State.RUNNING;
    this.openedAt = at;
    this.openedSeq = sequence;
  }

  /** Takes over what the one function made of the ledger, and by which calendar. */
  void project(Ledger ledger, Projection p, Instant remind, int calendar) {
    state = stateOf(ledger);
    excused = ledger.excused().isPresent();
    lastDay = p.lastDay();
    dueAt = p.due();
    remindAt = remind;
    provisional = p.provisional();
    calendarSeq = calendar;
    closedAt = ledger.closed().map(Entry::at).orElse(null);
  }

  private static ClockView.State stateOf(Ledger ledger) {
    return ledger
        .closed()
        .map(e -> ClockView.State.valueOf(e.kind().name()))
        .orElse(ledger.standing().isPresent() ? ClockView.State.STANDING : ClockView.State.RUNNING);
  }

  /** The number of the next entry. */
  int nextEntry() {
    return entries++;
  }

  void followExecution(String execution) {
    executionId = execution;
  }

  void calendarSeen(int calendar) {
    calendarSeq = calendar;
  }

  public OpenClock open() {
    return new OpenClock(
        id,
        caseNumber,
        rule,
        owner,
        executionId,
        activityInstanceId,
        state == ClockView.State.STANDING,
        excused ? null : dueAt,
        lastDay,
        remindAt);
  }

  public boolean isOpen() {
    return state == ClockView.State.RUNNING || state == ClockView.State.STANDING;
  }

  @Override
  public String getId() {
    return id;
  }

  /** Ids are the application's own: without this every insert would first be looked up. */
  @Override
  public boolean isNew() {
    return lockVersion == null;
  }

  public String getCaseNumber() {
    return caseNumber;
  }

  public String getRule() {
    return rule;
  }

  public String getRuleId() {
    return ruleId;
  }

  public String getActivityInstanceId() {
    return activityInstanceId;
  }

  public String getExecutionId() {
    return executionId;
  }

  public ClockRang.Owner getOwner() {
    return owner;
  }

  public ClockView.State getState() {
    return state;
  }

  public boolean isUrgent() {
    return urgent;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public Instant getDueAt() {
    return dueAt;
  }

  public boolean isProvisional() {
    return provisional;
  }

  int calendarSequence() {
    return calendarSeq;
  }

  long openedSequence() {
    return openedSeq;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }
}
