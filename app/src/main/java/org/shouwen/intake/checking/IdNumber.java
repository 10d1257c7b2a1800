package org.shouwen.intake.checking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The citizen's number of GB 11643-1999: 17 digits of which eight are the birth date, and a check
 * digit, X or x for ten.
 */
record IdNumber(String written) {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{17}[0-9Xx]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";

  /** What is wrong with it, empty when nothing is. @param birthDate null when not told */
  Optional<String> fault(LocalDate birthDate, LocalDate today) {
    if (written.length() == 15) {
      return Optional.of("15位号码自2013年起停用，请填18位公民身份号码");
    }
    if (!SHAPE.matcher(written).matches()) {
      return Optional.of("应为18位半角数字，末位可为X");
    }
    if (CHECK_DIGITS.charAt(sum() % 11) != Character.toUpperCase(written.charAt(17))) {
      return Optional.of("校验码不符，请核对号码");
    }
    Optional<LocalDate> born = born();
    if (born.isEmpty() || born.get().isAfter(today)) {
      return Optional.of("号码中的出生日期不存在");
    }
    return birthDate == null || birthDate.equals(born.get())
        ? Optional.empty()
        : Optional.of("号码中的出生日期与所填出生日期不一致");
  }

  private int sum() {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (written.charAt(i) - '0');
    }
    return sum;
  }

  private Optional<LocalDate> born() {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(written.substring(6, 10)),
              Integer.parseInt(written.substring(10, 12)),
              Integer.parseInt(written.substring(12, 14))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
