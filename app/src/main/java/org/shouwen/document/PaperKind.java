package org.shouwen.document;

/** The official papers: title, the mark of the kind in their 文号, and who gives them. */
enum PaperKind {
  MATERIALS_RECEIPT("收到材料凭证", "援收", true),
  SUPPLEMENT_NOTICE("补充材料通知书", "援补", false),
  GRANT_DECISION("给予法律援助决定书", "援给", false),
  REFUSAL_DECISION("不予法律援助决定书", "援不", false),
  ASSIGNMENT_NOTICE("指派通知书", "援指", false),
  FILE_RETURN_NOTICE("结案材料退回通知", "援退", false);

  final String title;
  final String mark;

  /**
   * Whether the office that received gives it, a station too; else the institution of its county.
   */
  final boolean byReceiver;

  PaperKind(String title, String mark, boolean byReceiver) {
    this.title = title;
    this.mark = mark;
    this.byReceiver = byReceiver;
  }

  /** Name of its template in {@code reports/}. */
  String template() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
