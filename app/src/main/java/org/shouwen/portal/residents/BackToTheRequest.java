package org.shouwen.portal.residents;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Whoever was refused something on his request's page finds himself there again, with the reason.
 */
@ControllerAdvice(basePackageClasses = BackToTheRequest.class)
class BackToTheRequest {
  @ExceptionHandler({InvalidInput.class, Refused.class})
  String back(RuntimeException refused, HttpServletRequest request, RedirectAttributes next) {
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    if (variables instanceof Map<?, ?> named && named.get("number") != null) {
      next.addFlashAttribute("problem", refused);
      return "redirect:/progress/" + named.get("number");
    }
    throw refused;
  }
}
