package org.shouwen.legalaid;

import static org.shouwen.legalaid.AidForms.accepting;
import static org.shouwen.legalaid.AidForms.assigning;
import static org.shouwen.legalaid.AidForms.both;
import static org.shouwen.legalaid.AidForms.chosen;
import static org.shouwen.legalaid.AidForms.served;
import static org.shouwen.legalaid.AidForms.signed;
import static org.shouwen.legalaid.AidForms.waived;

import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.models.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code legal-aid.bpmn}, the end 已指派 of the assignment: who is asked, and what proves it. */
@ServerTest
class AidAssignedStories {
  @Autowired AidRoad road;

  @Test
  void aLawyerWhoDeclinesIsNotOfferedAgainAndTheChoiceOfTheRecipientBinds() {
    Story story = road.granted("某某电子厂");
    story
        .does("jiedai", "Task_ServeGrant", served(story, "APPLICANT", 0))
        .does("zhipai", "Task_ChooseCounsel", chosen("lvshi"))
        .isRefused("zhipai", "Task_AssignCounsel", "没有按受援人的选择", assigning("lvshi03"))
        .does("zhipai", "Task_AssignCounsel", assigning("lvshi"))
        .isRefused("lvshi", "Task_AnswerAssignment", "拒接理由", "assignmentAnswer", "DECLINED")
        .does(
            "lvshi",
            "Task_AnswerAssignment",
            "assignmentAnswer",
            "DECLINED",
            "declineReason",
            "NO_GROUND")
        .does("zhipai", "Task_ChooseCounsel", waived("M"))
        .isRefused("zhipai", "Task_AssignCounsel", "不是可选值", assigning("lvshi"))
        .isRefused("zhipai", "Task_AssignCounsel", "希望", assigning("lvshi02"))
        .does("zhipai", "Task_AssignCounsel", assigning("lvshi03"))
        .journals("AID_DECLINED", "AID_COUNSEL_ASKED");
  }

  @Test
  void nobodyIsOfferedWhoActsForTheOtherSide() {
    road.assigned("沈大毛");
    road.against("沈大毛", "费阿炳").isRefused("zhipai", "Task_ChooseCounsel", "不是可选值", chosen("lvshi"));
  }

  @Test
  void aPaperIsServedOnWhomItIsForAndNotBeforeItWasIssued() {
    Story story = road.granted("某某送达厂");
    story
        .isRefused("jiedai", "Task_ServeGrant", "没有这样的受送达人", served(story, "AGENT", 0))
        .isRefused("jiedai", "Task_ServeGrant", "不能早于文书签发日", served(story, "APPLICANT", -1))
        .does("jiedai", "Task_ServeGrant", served(story, "APPLICANT", 0))
        .does("zhipai", "Task_ChooseCounsel", chosen("lvshi"))
        .does("zhipai", "Task_AssignCounsel", assigning("lvshi"))
        .does("lvshi", "Task_AnswerAssignment", accepting())
        .isRefused("zhipai", "Task_ServeAssignmentNotice", "受送达人", served(story, "APPLICANT", 0));
  }

  @Test
  void whatIsNotHandedOverInPersonNeedsItsProofOfService() {
    Story story = road.granted("某某回证厂");
    Object[] posted =
        both(
            served(story, "APPLICANT", 0),
            "serviceMethod",
            "POST",
            "trackingNumber",
            "EMS1199000011CN");
    story
        .isRefused("jiedai", "Task_ServeGrant", "送达回证", posted)
        .isRefused(
            "jiedai",
            "Task_ServeGrant",
            "案件页",
            both(served(story, "APPLICANT", 0), "signedBy", "WITNESS"))
        .files("jiedai", "RETURN_OF_SERVICE", "给予决定书送达回证")
        .does("jiedai", "Task_ServeGrant", posted);
  }

  @Test
  void anAgreementNeedsThePowerOfAttorneyOnTheFile() {
    Story story = road.assigned("某某委托厂");
    story
        .files("lvshi", "AGREEMENT", "委托代理协议")
        .isRefused("lvshi", "Task_SignAgreement", "授权委托书", signed());
    road.signs(story).passed("EndEvent_Signed");
  }
}
