package org.shouwen.portal.residents;

import jakarta.servlet.http.HttpServletRequest;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.evaluation.Ratings;
import org.shouwen.intake.PublicLimits;
import org.shouwen.intake.Withdrawals;
import org.shouwen.legalaid.CounselChoices;
import org.shouwen.notification.Outbox;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a resident may still say to his request: no longer wanted, by whom, how it was, or not
 * agreed.
 */
@Controller
class WishesController {
  private static final int LONGEST = 1000;
  private final Cases cases;
  private final Journal journal;
  private final Withdrawals withdrawals;
  private final CounselChoices counsel;
  private final Outbox outbox;
  private final Ratings ratings;
  private final Followed followed;
  private final PublicLimits limits;

  WishesController(
      Cases cases,
      Journal journal,
      Withdrawals withdrawals,
      CounselChoices counsel,
      Outbox outbox,
      Ratings ratings,
      Followed followed,
      PublicLimits limits) {
    this.limits = limits;
    this.cases = cases;
    this.journal = journal;
    this.withdrawals = withdrawals;
    this.counsel = counsel;
    this.outbox = outbox;
    this.ratings = ratings;
    this.followed = followed;
  }

  @PostMapping("/progress/{number}/withdrawal")
  public String withdraw(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String ground,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest caller,
      RedirectAttributes next) {
    limits.newRequest(caller);
    followed.codeOf(number);
    withdrawals.request(number, ground, reason.strip());
    next.addFlashAttribute("message", "withdraw.done");
    return "redirect:/progress/" + number;
  }

  /**
   * @param lawyer login of one that was offered, "" to leave it to the centre
   */
  @PostMapping("/progress/{number}/lawyer")
  public String choose(
      @PathVariable String number,
      @RequestParam String lawyer,
      HttpServletRequest caller,
      RedirectAttributes next) {
    limits.newRequest(caller);
    followed.codeOf(number);
    counsel.choose(number, lawyer);
    next.addFlashAttribute("message", "choose.done");
    return "redirect:/progress/" + number;
  }

  @PostMapping("/progress/{number}/rating")
  @Transactional
  public String rate(
      @PathVariable String number,
      @RequestParam(required = false) Integer score,
      @RequestParam(defaultValue = "") String comment,
      HttpServletRequest caller,
      RedirectAttributes next) {
    limits.newRequest(caller);
    ratings.rate(number, followed.codeOf(number), score, comment.isBlank() ? null : comment);
    next.addFlashAttribute("message", "rate.done");
    return "redirect:/progress/" + number;
  }

  /**
   * Heard again: on the file as a paper of its own, and told to the first contact and the bureau.
   */
  @PostMapping("/progress/{number}/objection")
  @Transactional
  public String object(
      @PathVariable String number,
      @RequestParam String reason,
      HttpServletRequest caller,
      RedirectAttributes next) {
    limits.newRequest(caller);
    followed.codeOf(number);
    if (reason.isBlank()) {
      throw new InvalidInput("objection", "请写明不服什么、为什么。");
    }
    Cases.CaseFile file = cases.find(number).orElseThrow(() -> new NotFound("没有这个编号。"));
    if (reason.length() > LONGEST) {
      throw new InvalidInput("objection", "至多" + LONGEST + "字，更多的请写成书面材料上传。");
    }
    journal.record(number, "OBJECTION_RAISED", "群众原话：" + reason.strip());
    String subject = "案件 " + number + "：群众提出异议";
    String text = "群众在进度页提出了异议，原话在案卷的流水里。请联系群众，依法告知或者转办。";
    outbox.post("staff:" + file.firstContact(), number, subject, text);
    outbox.post("group:bureau@" + file.office(), number, subject, text);
    next.addFlashAttribute("message", "object.done");
    return "redirect:/progress/" + number;
  }
}
