package org.shouwen.intake.checking;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The numbers and vocabularies against which a request is checked; columns are at least as wide.
 */
final class Limits {
  static final int TEXT = 5000;
  static final int NAME = 50;
  static final int LINE = 200;
  static final int RELATION = 50;
  static final int SYSTEM = 50;
  static final int REFERENCE = 100;
  static final int OPPONENTS = 50;
  static final int EXTERNAL_REFS = 10;

  /** What a caller's clock may be ahead of ours. */
  static final Duration AHEAD = Duration.ofMinutes(2);

  static final Pattern PHONE = Pattern.compile("\\+?[0-9](?:[0-9 -]{3,22})[0-9]");

  static final Set<String> CHANNELS =
      Set.of(
          "WEB",
          "DESK",
          "WINDOW",
          "HOTLINE",
          "KIOSK",
          "FILE",
          "GOVERNANCE_CENTRE",
          "HOTLINE_12345",
          "PROVINCE_12348",
          "PETITION",
          "COURT",
          "POLICE",
          "PROCURATORATE",
          "ORGANISATION",
          "VILLAGE",
          "OUTREACH");
  static final Set<String> GENDERS = Set.of("M", "F");
  static final Set<String> GROUPS =
      Set.of(
          "ELDERLY",
          "MINOR",
          "LOW_INCOME",
          "MIGRANT_WORKER",
          "DISABLED",
          "WOMAN_DV",
          "VETERAN",
          "INFORMANT");

  private Limits() {}
}
