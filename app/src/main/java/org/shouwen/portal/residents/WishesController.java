package org.shouwen.portal.residents;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Proceedings;
import org.shouwen.evaluation.Ratings;
import org.shouwen.notification.Outbox;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a resident may still say to his request: no longer wanted, how it was, or not agreed. */
@Controller
class WishesController {
  private final Cases cases;
  private final Papers papers;
  private final Journal journal;
  private final Proceedings proceedings;
  private final Outbox outbox;
  private final Ratings ratings;
  private final Followed followed;

  WishesController(
      Cases cases,
      Papers papers,
      Journal journal,
      Proceedings proceedings,
      Outbox outbox,
      Ratings ratings,
      Followed followed) {
    this.cases = cases;
    this.papers = papers;
    this.journal = journal;
    this.proceedings = proceedings;
    this.outbox = outbox;
    this.ratings = ratings;
    this.followed = followed;
  }

  @PostMapping("/progress/{number}/withdrawal")
  @Transactional
  public String withdraw(
      @PathVariable String number, @RequestParam String reason, RedirectAttributes next) {
    followed.codeOf(number);
    if (reason.isBlank()) {
      throw new InvalidInput("reason", "请写明撤回的原因。");
    }
    file(number, "WITHDRAWAL", "撤回申请", reason);
    journal.record(number, "WITHDRAWAL_ASKED", "群众撤回，原因见撤回申请");
    if (!proceedings.correlate(number, "Message_RequestWithdrawn", Map.of())) {
      throw new Refused("现在已经不能撤回，请联系首问责任人。");
    }
    next.addFlashAttribute("message", "withdraw.done");
    return "redirect:/progress/" + number;
  }

  @PostMapping("/progress/{number}/rating")
  @Transactional
  public String rate(
      @PathVariable String number,
      @RequestParam(required = false) Integer score,
      @RequestParam(defaultValue = "") String comment,
      RedirectAttributes next) {
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
      @PathVariable String number, @RequestParam String reason, RedirectAttributes next) {
    followed.codeOf(number);
    if (reason.isBlank()) {
      throw new InvalidInput("objection", "请写明不服什么、为什么。");
    }
    Cases.CaseFile file = cases.find(number).orElseThrow(() -> new NotFound("没有这个编号。"));
    file(number, "OBJECTION", "群众提出的异议", reason);
    journal.record(number, "OBJECTION_RAISED", "群众对结果或服务提出异议，内容见异议书");
    String subject = "案件 " + number + "：群众提出异议";
    String text = "群众在进度页提出了异议，全文在案卷的文书里。请联系群众，依法告知或者转办。";
    outbox.post("staff:" + file.firstContact(), number, subject, text);
    outbox.post("group:bureau@" + file.office(), number, subject, text);
    next.addFlashAttribute("message", "object.done");
    return "redirect:/progress/" + number;
  }

  /** His own words go to the file, never to the journal or the engine. */
  private void file(String number, String kind, String title, String words) {
    papers.file(
        new Papers.NewPaper(
            number,
            kind,
            title,
            Papers.Origin.RECEIVED,
            null,
            "text/plain",
            words.getBytes(StandardCharsets.UTF_8)));
  }
}
