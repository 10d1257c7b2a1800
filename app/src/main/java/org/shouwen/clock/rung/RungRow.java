package org.shouwen.clock.rung;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/**
 * One rung of one clock. A clock that was moved after a rung rang gets that rung again, as another
 * round.
 */
@Entity
@Table(name = "sw_clock_rung")
class RungRow implements Persistable<String> {
  enum State {
    PENDING,
    RUNG,
    /** Lay before the recording: nobody was told. */
    PASSED,
    WITHDRAWN
  }

  @Id private String id;
  private String clockId;
  private String caseNumber;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(16)")
  private Ladder.Kind rung;

  @Column(name = "round_no")
  private int round;

  private Instant ringAt;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(16)")
  private State state;

  private Instant rungAt;

  @Version
  @Column(name = "lock_version")
  private Integer lockVersion;

  protected RungRow() {}

  RungRow(String clockId, String caseNumber, Ladder.Rung planned, int round, State state) {
    this.id = UUID.randomUUID().toString();
    this.clockId = clockId;
    this.caseNumber = caseNumber;
    this.rung = planned.kind();
    this.round = round;
    this.ringAt = planned.at();
    this.state = state;
  }

  void moveTo(Instant at) {
    ringAt = at;
  }

  void withdraw() {
    state = State.WITHDRAWN;
  }

  boolean isPending() {
    return state == State.PENDING;
  }

  State state() {
    return state;
  }

  Ladder.Kind rung() {
    return rung;
  }

  int round() {
    return round;
  }

  String clockId() {
    return clockId;
  }

  String caseNumber() {
    return caseNumber;
  }

  Instant ringAt() {
    return ringAt;
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return lockVersion == null;
  }
}
