package org.shouwen.rectification.step;

/**
 * RE1: what the verifier found.
 *
 * @param kind ATTITUDE, LATE, SHIFTED, CHARGED, NOT_TOLD_ONCE or QUALITY
 * @param finding FOUNDED, PARTLY, UNFOUNDED or RESULT (the result disappoints, the service does
 *     not)
 * @param explanation of what is no fault of the service, null when it is
 */
public record Verification(
    String kind,
    String finding,
    String facts,
    String responsibleUnit,
    String explanation,
    String remedyWays) {
  public boolean founded() {
    return finding.equals("FOUNDED") || finding.equals("PARTLY");
  }
}
