package org.shouwen.casefile;

import java.util.List;

/**
 * What can be asked for. The codes stand on cases, in {@code routing.dmn} and in the table of
 * matters; what they are called is in the bundles of texts.
 */
public final class Items {
  /** In the order in which lists offer them. */
  public static final List<String> ALL =
      List.of(
          "LEGAL_AID",
          "MEDIATION",
          "NOTARY",
          "CONSULTATION",
          "COMPLAINT",
          "ARBITRATION",
          "RECONSIDERATION",
          "FORENSIC",
          "COMMUNITY_SUPPORT",
          "LAW_EDUCATION");

  private Items() {}
}
