package org.shouwen.directory;

import java.util.List;
import java.util.Optional;

/** The tree of units, held in memory after first load. */
public interface Units {
  Optional<Unit> find(String code);

  /** 湖州市南浔区南浔镇某某村, from the city down. */
  String fullName(String code);

  /**
   * The handling office of a place: its town (a village has none of its own), county or city. The
   * engine's tenant.
   */
  String officeOf(String code);

  /** Offices (never villages) whose code begins with {@code code}, itself included. */
  List<Unit> officesUnder(String code);

  List<Unit> children(String code);

  List<Unit> cities();
}
