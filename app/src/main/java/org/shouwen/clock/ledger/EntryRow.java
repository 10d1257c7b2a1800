package org.shouwen.clock.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A line of a ledger as it is kept; never updated, never deleted. */
@Entity
@Immutable
@Table(name = "sw_clock_entry")
class EntryRow implements Persistable<String> {
  @Id private String id;
  private String clockId;
  private int seq;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(16)")
  private EntryKind kind;

  private Instant effectiveAt;
  private Instant recordedAt;
  private Integer amount;
  private String ground;
  private String paper;
  private String enteredBy;
  @Transient private boolean stored;

  protected EntryRow() {}

  EntryRow(String clockId, int seq, Entry e) {
    this.id = UUID.randomUUID().toString();
    this.clockId = clockId;
    this.seq = seq;
    this.kind = e.kind();
    this.effectiveAt = e.at();
    this.recordedAt = e.recordedAt();
    this.amount = e.amount();
    this.ground = e.ground();
    this.paper = e.paper();
    this.enteredBy = e.by();
  }

  Entry entry() {
    return new Entry(kind, effectiveAt, recordedAt, amount, ground, paper, enteredBy);
  }

  String clockId() {
    return clockId;
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return !stored;
  }

  @PostLoad
  @PostPersist
  void nowStored() {
    stored = true;
  }
}
