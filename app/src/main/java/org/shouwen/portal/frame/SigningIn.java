package org.shouwen.portal.frame;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of signing in and out; the deed itself is Spring Security's. */
@Controller
class SigningIn {
  @GetMapping("/login")
  String login(@RequestParam(required = false) String error, Model model) {
    model.addAttribute("failed", error != null);
    return "portal/login";
  }

  /** Asks first: a mere link must not sign anybody out. */
  @GetMapping("/logout")
  String logout() {
    return "portal/logout";
  }
}
