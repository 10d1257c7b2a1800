package org.shouwen.casefile.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A row of {@code sw_case}; the columns of the journal's head are the journal's own and not mapped
 * here.
 */
@Entity
@Table(name = "sw_case")
@DynamicUpdate
class StoredCase {
  @Id String number;
  String item;
  String matter;

  @Column(updatable = false)
  String channel;

  @Column(updatable = false)
  String unitCode;

  @Column(updatable = false)
  String office;

  @Column(name = "request_text", updatable = false)
  String text;

  boolean urgent;
  String risk;
  boolean confirmed;
  boolean sealed;
  String state;
  String outcome;

  @Column(updatable = false)
  String firstContact;

  @Column(updatable = false)
  String firstContactDeputy;

  String handler;

  @Column(updatable = false)
  String senderReference;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  @Column(updatable = false)
  Instant receivedAt;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  @Column(updatable = false)
  Instant recordedAt;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  Instant closedAt;

  @Column(updatable = false)
  String trackingSalt;

  @Column(updatable = false)
  String trackingHash;

  /** For Hibernate. */
  protected StoredCase() {}
}
