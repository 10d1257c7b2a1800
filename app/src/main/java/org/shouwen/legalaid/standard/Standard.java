package org.shouwen.legalaid.standard;

/**
 * The hardship standard of a province (法律援助法 art. 34).
 *
 * @param incomeBase what the limit is a share of
 * @param baseFen its amount a month, in fen
 * @param lookBackMonths months before the application over which income is averaged
 * @param assumed amount not confirmed by a text
 */
public record Standard(
    String province,
    String incomeBase,
    int factorPercent,
    long baseFen,
    int lookBackMonths,
    boolean assetTest,
    String basis,
    boolean assumed) {
  /** The highest monthly income a head, in fen, with which one is in hardship. */
  public long limitFen() {
    return baseFen * factorPercent / 100;
  }
}
