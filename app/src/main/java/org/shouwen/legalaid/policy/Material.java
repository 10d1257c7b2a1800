package org.shouwen.legalaid.policy;

/**
 * What an application must bring (法律援助法 arts. 41, 43; 程序规定 ch. 3), and what is accepted instead.
 */
public enum Material {
  APPLICATION_FORM("法律援助申请表", "载明申请人、申请事项、事实与理由", "口头申请的，由工作人员代填并宣读"),
  IDENTITY("身份证明", "确认申请人身份", "户口簿、临时身份证或者公安机关出具的身份证明"),
  AGENCY("代理权证明", "确认代为申请的人有权代理", "监护关系证明、近亲属关系证明或者授权委托书"),
  HARDSHIP_STATEMENT("经济困难状况说明表", "判断是否符合经济困难条件", "书写有困难的，宣读后由本人捺印"),
  CASE_MATERIALS("与申请事项有关的案件材料", "判断是否属于法律援助范围", "无书面材料的，写明事情经过和可以查证的线索");

  private final String title;
  private final String why;
  private final String substitute;

  Material(String title, String why, String substitute) {
    this.title = title;
    this.why = why;
    this.substitute = substitute;
  }

  public String title() {
    return title;
  }

  public String why() {
    return why;
  }

  /** What is accepted instead. */
  public String substitute() {
    return substitute;
  }
}
