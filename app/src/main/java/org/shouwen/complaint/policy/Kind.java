package org.shouwen.complaint.policy;

/** What a complaint is of; its limits are the rules {@code CO-…-<kind>}. */
public enum Kind {
  AID("legal-aid"),
  LAWYER("lawyer"),
  NOTARY("notary"),
  FORENSIC(""),
  GRASSROOTS("lawyer"),
  MEDIATOR("mediation"),
  HOTLINE("reception"),
  FACILITY("reception");

  private final String role;

  Kind(String role) {
    this.role = role;
  }

  /** The role of those who may be complained of in our own house, "" when none is. */
  public String role() {
    return role;
  }
}
