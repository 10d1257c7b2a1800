package org.shouwen.legalaid.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Who may be assigned (法律援助法 art. 26; 程序规定 arts. 24–26): the hard rules refuse, the soft ones warn.
 */
public final class AssignmentPolicies {
  private static final int YEARS_OF_DEFENCE = 3;

  private static final List<BiFunction<Matter, Counsel, Optional<String>>> HARD =
      List.of(
          AssignmentPolicies::withoutConflict,
          AssignmentPolicies::practisingHere,
          AssignmentPolicies::experiencedInLifeOrDeath,
          AssignmentPolicies::notDeclined);

  private static final List<BiFunction<Matter, Counsel, Optional<String>>> SOFT =
      List.of(AssignmentPolicies::familiarWithJuveniles, AssignmentPolicies::ofTheWishedGender);

  private AssignmentPolicies() {}

  /** Why this lawyer may not be assigned; empty when he may. */
  public static List<String> refusals(Matter matter, Counsel counsel) {
    return HARD.stream().map(p -> p.apply(matter, counsel)).flatMap(Optional::stream).toList();
  }

  /** What to think over before assigning this lawyer. */
  public static List<String> warnings(Matter matter, Counsel counsel) {
    return SOFT.stream().map(p -> p.apply(matter, counsel)).flatMap(Optional::stream).toList();
  }

  static Optional<String> withoutConflict(Matter matter, Counsel counsel) {
    return counsel.conflicts().isEmpty()
        ? Optional.empty()
        : Optional.of("与对方当事人有利益冲突，见案件" + String.join("、", counsel.conflicts()));
  }

  static Optional<String> practisingHere(Matter matter, Counsel counsel) {
    return counsel.serves() ? Optional.empty() : Optional.of("不在本地执业");
  }

  static Optional<String> experiencedInLifeOrDeath(Matter matter, Counsel counsel) {
    return matter.severity().equals("LIFE_OR_DEATH") && counsel.criminalYears() < YEARS_OF_DEFENCE
        ? Optional.of("可能判处无期徒刑、死刑的案件须有三年以上刑事辩护经历（法律援助法第二十六条），该律师" + counsel.criminalYears() + "年")
        : Optional.empty();
  }

  static Optional<String> notDeclined(Matter matter, Counsel counsel) {
    return counsel.declined() ? Optional.of("该承办人已拒接本案，或者未答复而被收回") : Optional.empty();
  }

  static Optional<String> familiarWithJuveniles(Matter matter, Counsel counsel) {
    return matter.severity().equals("JUVENILE") && !counsel.defendsJuveniles()
        ? Optional.of("未成年人刑事案件应当指派熟悉未成年人身心特点的律师（程序规定第二十六条）")
        : Optional.empty();
  }

  static Optional<String> ofTheWishedGender(Matter matter, Counsel counsel) {
    return !matter.genderWish().equals("NONE") && !matter.genderWish().equals(counsel.gender())
        ? Optional.of("不符合受援人对承办人性别的希望")
        : Optional.empty();
  }
}
