package org.shouwen.notary.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How and when notary and party meet.
 *
 * @param way AT_OFFICE, VIDEO or DOORSTEP
 * @param reason REMOTE, IMMOBILE or DYING; "" at the office
 */
public record Meeting(String way, String reason, LocalDate on) {
  /** Who is dying is met today, and not summoned; who is near is not filmed. */
  public Optional<String> problem(LocalDate today) {
    if (on.isBefore(today)) {
      return Optional.of("约定的日子不能早于今天");
    }
    if (reason.equals("DYING") && (!on.equals(today) || way.equals("AT_OFFICE"))) {
      return Optional.of("病危的当日上门或者视频办理，先办后补手续");
    }
    if (way.equals("DOORSTEP") && reason.equals("REMOTE")) {
      return Optional.of("人在远处的约视频，上门留给行动不便和病危的");
    }
    return Optional.empty();
  }

  public String told() {
    return switch (way) {
      case "VIDEO" -> "远程视频";
      case "DOORSTEP" -> "公证人员上门";
      default -> "到场办理";
    };
  }
}
