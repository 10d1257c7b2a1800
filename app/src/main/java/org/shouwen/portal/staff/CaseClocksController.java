package org.shouwen.portal.staff;

import java.util.Locale;
import org.shouwen.casefile.Cases;
import org.shouwen.clock.CaseClocks;
import org.shouwen.clock.ChangingClocks;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Changes of a clock from the case's page; ground, paper and approver are the clock's own to check.
 */
@Controller
class CaseClocksController {
  private final Cases cases;
  private final CaseClocks clocks;
  private final ChangingClocks changing;

  CaseClocksController(Cases cases, CaseClocks clocks, ChangingClocks changing) {
    this.cases = cases;
    this.clocks = clocks;
    this.changing = changing;
  }

  /**
   * @param change {@code STAND:<ground>}, {@code EXCUSE:<ground>}, {@code EXTEND} or {@code RESUME}
   */
  @PostMapping("/cases/{number}/clocks/{id}")
  @Transactional
  public String change(
      @PathVariable String number,
      @PathVariable String id,
      @RequestParam String change,
      @RequestParam(required = false) Integer amount,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String paper,
      RedirectAttributes next) {
    cases.visible(number);
    if (clocks.of(number, Locale.SIMPLIFIED_CHINESE).stream().noneMatch(c -> c.id().equals(id))) {
      throw new NotFound("这个案件里没有这个时限。");
    }
    String[] what = change.split(":", 2);
    switch (what[0]) {
      case "STAND" -> changing.stand(id, ground(what), paper.strip());
      case "EXCUSE" -> changing.excuse(id, ground(what), paper.strip());
      case "EXTEND" ->
          changing.extend(id, amount == null ? 0 : amount, reason.strip(), paper.strip());
      case "RESUME" -> changing.resume(id, paper.strip());
      default -> throw new InvalidInput("change", "请选择怎样变动。");
    }
    next.addFlashAttribute("message", "change.done");
    return "redirect:/cases/" + number + "#clocks";
  }

  private static String ground(String[] what) {
    return what.length < 2 ? "" : what[1];
  }
}
