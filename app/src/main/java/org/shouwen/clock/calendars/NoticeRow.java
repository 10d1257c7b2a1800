package org.shouwen.clock.calendars;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.shouwen.calendar.HolidayNotice;

/** A year's notice as an administrator loaded it. */
@Entity
@Table(name = "sw_holiday_notice")
public class NoticeRow {
  public enum State {
    PROPOSED,
    APPLIED,
    REJECTED
  }

  @Id private String id;

  @Column(name = "notice_year")
  private int year;

  private String body;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(16)")
  private State state;

  private String proposedBy;
  private Instant proposedAt;
  private String decidedBy;
  private Instant decidedAt;
  private Integer appliedSeq;

  protected NoticeRow() {}

  NoticeRow(int year, String body, String by, Instant at) {
    this.id = UUID.randomUUID().toString();
    this.year = year;
    this.body = body;
    this.state = State.PROPOSED;
    this.proposedBy = by;
    this.proposedAt = at;
  }

  void apply(int sequence, String by, Instant at) {
    decide(State.APPLIED, by, at);
    appliedSeq = sequence;
  }

  void reject(String by, Instant at) {
    decide(State.REJECTED, by, at);
  }

  private void decide(State decision, String by, Instant at) {
    state = decision;
    decidedBy = by;
    decidedAt = at;
  }

  HolidayNotice notice() {
    return HolidayNotice.parse(body);
  }

  public String getId() {
    return id;
  }

  public int getYear() {
    return year;
  }

  public String getBody() {
    return body;
  }

  public State getState() {
    return state;
  }

  public String getProposedBy() {
    return proposedBy;
  }

  public Instant getProposedAt() {
    return proposedAt;
  }

  public String getDecidedBy() {
    return decidedBy;
  }

  Integer appliedSequence() {
    return appliedSeq;
  }
}
