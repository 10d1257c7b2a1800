package org.shouwen.clock;

/**
 * The rules of one duty whose limit hangs on what the case is about, e.g. {@code CO-HANDLE-*}: the
 * star stands for the kind. A name without a star is the family of that one rule.
 */
public record RuleFamily(String name) {
  private static final String STAR = "-*";

  public boolean hasKinds() {
    return name.endsWith(STAR);
  }

  public boolean has(String rule) {
    return hasKinds()
        ? rule.startsWith(stem()) && rule.length() > stem().length()
        : rule.equals(name);
  }

  /**
   * The id of the rule for this kind.
   *
   * @throws IllegalArgumentException when the family has kinds and none is given
   */
  public String of(String kind) {
    if (!hasKinds()) {
      return name;
    }
    if (kind == null || kind.isBlank()) {
      throw new IllegalArgumentException(name + " needs to know which kind of case it times");
    }
    return stem() + kind;
  }

  private String stem() {
    return name.substring(0, name.length() - 1);
  }
}
