package org.shouwen.document;

/**
 * What an official paper says besides what is known of its case (number, parties, organ, date). One
 * record a kind, in the module of its lifecycle; its components are the parameters of {@code
 * reports/<kind>.jrxml} by the same names. Texts may hold any character that people have in their
 * names; null means that the line is left out where the component says so. One component may be a
 * list of records, which become the rows of the paper.
 */
public interface PaperContent {
  PaperKind kind();

  /**
   * @param item what is missing
   * @param why what it is needed for
   * @param substitute what is accepted instead, null if nothing is
   */
  record MissingItem(String item, String why, String substitute) {}

  /**
   * @param article e.g. 《中华人民共和国法律援助法》第三十一条第六项
   */
  record Ground(String text, String article) {}
}
