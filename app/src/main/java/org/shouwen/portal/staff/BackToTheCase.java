package org.shouwen.portal.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever was refused something on a case's page finds himself there again, with the reason. */
@ControllerAdvice(basePackageClasses = BackToTheCase.class)
class BackToTheCase {
  @ExceptionHandler({InvalidInput.class, Refused.class})
  String back(RuntimeException refused, HttpServletRequest request, RedirectAttributes next) {
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    if (!request.getMethod().equals("GET")
        && variables instanceof Map<?, ?> named
        && named.get("number") != null) {
      next.addFlashAttribute("problem", refused);
      return "redirect:/cases/" + named.get("number");
    }
    throw refused;
  }
}
