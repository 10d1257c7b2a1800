package org.shouwen.legalaid.policy;

/** Who is competent (法律援助法 art. 38); of several the first to receive. */
public enum Jurisdiction {
  AUTHORITY_PLACE,
  DISPUTE_PLACE,
  NONE,
  EARLIER_AGENCY;

  public boolean ours() {
    return this == AUTHORITY_PLACE || this == DISPUTE_PLACE;
  }
}
