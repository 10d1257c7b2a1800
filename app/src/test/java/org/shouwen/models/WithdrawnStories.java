package org.shouwen.models;

import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.intake.lifecycle.Withdrawing;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code service-request.bpmn}, 申请人撤回: at any time, and everything stops. */
@ServerTest
class WithdrawnStories {
  @Autowired Stories stories;
  @Autowired Withdrawing withdrawing;

  @Test
  void aWithdrawalStopsTheLifecycleThatWasCalledToo() {
    Story story =
        stories
            .of(RequestOf.item("LEGAL_AID", "劳动报酬").now())
            .does("shencha", "Task_SignFor", "acceptance", "ACCEPT")
            .passed("Gateway_OwnLifecycle", "Call_Lifecycle")
            .waitsAt("Task_ReceiveApplication");
    withdrawing.request(story.number(), "OTHER_WAY", "自己请了律师");
    story.neverPassed("Task_FeedBack").endsAs("申请人撤回");
  }

  @Test
  void theApplicantWithdrawsAndEverythingStops() {
    Story story =
        stories
            .of(RequestOf.item("LAW_EDUCATION", "普法讲座").now())
            .does("yewuke", "Task_SignFor", "acceptance", "ACCEPT");
    withdrawing.request(story.number(), "SETTLED_OTHERWISE", "对方已经赔了");
    story
        .passed("Start_RequestWithdrawn", "Service_RecordWithdrawal", "End_Withdrawn")
        .journals("WITHDRAWAL_REQUESTED", "WITHDRAWN")
        .endsAs("申请人撤回");
  }
}
