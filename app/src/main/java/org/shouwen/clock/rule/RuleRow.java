package org.shouwen.clock.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shouwen.calendar.PeriodUnit;
import org.shouwen.clock.ClockRang;
import org.shouwen.clock.DeadlineRule;

/** A version of a rule, never changed but by the decision on it. */
@Entity
@Table(name = "sw_deadline_rule")
public class RuleRow {
  enum Source {
    SHIPPED,
    ADMIN
  }

  public enum State {
    PROPOSED,
    IN_FORCE,
    REJECTED
  }

  @Id private String id;
  private String rule;

  @Column(name = "rule_version")
  private int version;

  private String jurisdiction;
  private LocalDate validFrom;
  private LocalDate validTo;
  private String title;
  private String titleEn;
  private int amount;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(16)")
  private PeriodUnit unit;

  private String startEvent;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(16)")
  private ClockRang.Owner owner;

  private String standsOn;
  private String standsFrom;
  private String resumesAt;
  private String metAt;
  private int extensionCap;
  private String approver;
  private String excuses;
  private int warnBefore;
  private String onExpiry;
  private String article;
  private boolean assumed;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(16)")
  private Source source;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(16)")
  private State state;

  private String proposedBy;
  private Instant proposedAt;
  private String decidedBy;
  private Instant decidedAt;

  protected RuleRow() {}

  RuleRow(DeadlineRule r, int version, Source source, State state, String by, Instant at) {
    this.id = UUID.randomUUID().toString();
    this.rule = r.rule();
    this.version = version;
    this.jurisdiction = r.jurisdiction();
    this.validFrom = r.validFrom();
    this.validTo = r.validTo();
    this.title = r.title();
    this.titleEn = r.titleEn();
    this.amount = r.amount();
    this.unit = r.unit();
    this.startEvent = r.startEvent();
    this.owner = r.owner();
    this.standsOn = r.standsOn().stream().map(Object::toString).collect(Collectors.joining("; "));
    this.standsFrom = r.standsFrom();
    this.resumesAt = r.resumesAt();
    this.metAt = r.metAt();
    this.extensionCap = r.extensionCap();
    this.approver = r.approver();
    this.excuses = String.join("; ", r.excuses());
    this.warnBefore = r.warnBefore();
    this.onExpiry = r.onExpiry();
    this.article = r.article();
    this.assumed = r.assumed();
    this.source = source;
    this.state = state;
    this.proposedBy = by;
    this.proposedAt = at;
  }

  DeadlineRule content() {
    return new DeadlineRule(
        rule,
        jurisdiction,
        validFrom,
        validTo,
        title,
        titleEn,
        amount,
        unit,
        startEvent,
        owner,
        DeadlineRule.Ground.list(standsOn),
        standsFrom,
        resumesAt,
        metAt,
        extensionCap,
        approver,
        DeadlineRule.Ground.words(excuses),
        warnBefore,
        onExpiry,
        article,
        assumed);
  }

  void decide(State decision, String by, Instant at) {
    this.state = decision;
    this.decidedBy = by;
    this.decidedAt = at;
  }

  public String getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public State getState() {
    return state;
  }

  public Source getSource() {
    return source;
  }

  public String getProposedBy() {
    return proposedBy;
  }

  public String getDecidedBy() {
    return decidedBy;
  }

  public Instant getProposedAt() {
    return proposedAt;
  }
}
