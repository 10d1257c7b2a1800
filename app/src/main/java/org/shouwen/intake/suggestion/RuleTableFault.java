package org.shouwen.intake.suggestion;

/** A row of a rule table that cannot be read, told to the clerk who edited it. */
class RuleTableFault extends RuntimeException {
  RuleTableFault(long line, String what) {
    super("第%d行：%s".formatted(line, what));
  }
}
