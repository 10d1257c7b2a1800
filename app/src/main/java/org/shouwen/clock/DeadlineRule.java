package org.shouwen.clock;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shouwen.calendar.PeriodUnit;

/**
 * One obligation and its limit as the law (or, assumed, the house) sets it: a row of {@code
 * deadlines.dmn} or an administrator's dated row.
 *
 * @param rule id, e.g. {@code LA-DECIDE}; several rows may share it, told apart by jurisdiction and
 *     validity
 * @param jurisdiction {@code CN}, or the prefix of the unit codes in which it applies, e.g. {@code
 *     37}
 * @param validFrom first day on which a period may start under it
 * @param validTo last such day, null while open
 * @param startEvent milestone from which it counts, or {@link #ENTRY}: when the element is entered;
 *     until the milestone is recorded, from the receipt of the request, the earliest that it can be
 * @param standsOn the only grounds on which it may stand, each with the kind of paper that says so
 * @param standsFrom milestone at which a standstill by the model begins, "" for the entry of the
 *     waiting task
 * @param resumesAt milestone at which it ends, "" for the end of the waiting task
 * @param metAt milestone whose legal day is the one on which the obligation is met, however late it
 *     is recorded; "" for the end of the element
 * @param extensionCap the most by which it may be extended, once, in {@code unit}; 0 if the law
 *     knows no extension
 * @param approver group of whoever approves extension, excuse, correction and a standstill by hand
 * @param excuses grounds on which being late is nobody's fault
 * @param warnBefore working days before the last day at which the handler is reminded
 * @param onExpiry what the law attaches to the end, for people
 * @param assumed amount or article is from practice or from memory, and shown so
 */
public record DeadlineRule(
    String rule,
    String jurisdiction,
    LocalDate validFrom,
    LocalDate validTo,
    String title,
    String titleEn,
    int amount,
    PeriodUnit unit,
    String startEvent,
    ClockRang.Owner owner,
    List<Ground> standsOn,
    String standsFrom,
    String resumesAt,
    String metAt,
    int extensionCap,
    String approver,
    List<String> excuses,
    int warnBefore,
    String onExpiry,
    String article,
    boolean assumed) {
  /** Start event of what the law counts from the step itself. */
  public static final String ENTRY = "ENTRY";

  /** Kind of the paper by which an approver extends: 延期审批表, which he signed. */
  public static final String EXTENSION_PAPER = "EXTENSION_APPROVAL";

  /** Kind of the paper that proves an excuse: 免责事由证明. */
  public static final String EXCUSE_PAPER = "EXCUSE_PROOF";

  /** The nationwide jurisdiction. */
  public static final String NATIONAL = "CN";

  public boolean coversDay(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /**
   * @param office code of the handling office, "" when unknown
   */
  public boolean appliesAt(String office) {
    return jurisdiction.equals(NATIONAL) || office.startsWith(jurisdiction);
  }

  public Optional<Ground> ground(String code) {
    return standsOn.stream().filter(g -> g.code().equals(code)).findFirst();
  }

  /** The ground of a standstill that the model itself brings about: the first. */
  public Optional<Ground> firstGround() {
    return standsOn.stream().findFirst();
  }

  /**
   * @param code e.g. {@code SUPPLEMENT}
   * @param paper kind of the paper without which nobody may say so, e.g. {@code SUPPLEMENT_NOTICE};
   *     "" for any paper of the case
   */
  public record Ground(String code, String paper) {
    /** Reads {@code SUPPLEMENT=SUPPLEMENT_NOTICE; VERIFY=VERIFICATION_LETTER}. */
    public static List<Ground> list(String text) {
      return words(text).stream()
          .map(w -> w.split("=", 2))
          .map(w -> new Ground(w[0].strip(), w.length < 2 ? "" : w[1].strip()))
          .toList();
    }

    /** Reads {@code RECIPIENT; OBJECTIVE}. */
    public static List<String> words(String text) {
      return Arrays.stream(text.split(";")).map(String::strip).filter(w -> !w.isEmpty()).toList();
    }

    @Override
    public String toString() {
      return paper.isEmpty() ? code : code + "=" + paper;
    }
  }
}
