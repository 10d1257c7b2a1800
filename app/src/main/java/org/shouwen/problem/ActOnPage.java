package org.shouwen.problem;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody did on a page: the page to which it leads back tells what came of it. */
public final class ActOnPage {
  private ActOnPage() {}

  /**
   * @param message key of the text that says it was done
   * @return the redirection to {@code page}, where a refusal is shown with its reason
   */
  public static String done(String page, String message, RedirectAttributes next, Runnable act) {
    try {
      act.run();
      next.addFlashAttribute("message", message);
    } catch (InvalidInput | Refused refused) {
      next.addFlashAttribute("problem", refused);
    }
    return "redirect:" + page;
  }
}
