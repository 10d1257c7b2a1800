package org.shouwen.intake.lifecycle;

/** How a request can end; the names are those of the end events, of the case and of the reports. */
enum Outcome {
  ANSWERED_ON_SPOT("当场办结"),
  FED_BACK("办结已反馈"),
  REFERRED("已转外单位并告知"),
  JOINED("重复件并入"),
  WITHDRAWN("申请人撤回"),
  LOST("失联留痕办结");

  private final String title;

  Outcome(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
