package org.shouwen.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * One page for whatever went wrong, in words for people: what it means and what to do next; never a
 * stack trace.
 */
@Component
class ErrorPages implements ErrorViewResolver {
  /** Those with words of their own in {@code portal.properties}. */
  private static final Set<Integer> TOLD =
      Set.of(400, 401, 403, 404, 405, 409, 413, 422, 429, 500, 503);

  @Override
  public ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
    int told =
        TOLD.contains(status.value()) ? status.value() : status.is4xxClientError() ? 400 : 500;
    var page = new ModelAndView("error/problem", Map.of("status", told), status);
    page.addObject("detail", request.getAttribute(PageFailures.DETAIL));
    return page;
  }
}
