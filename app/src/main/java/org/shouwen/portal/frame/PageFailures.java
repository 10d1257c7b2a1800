package org.shouwen.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.shouwen.problem.Refused;
import org.shouwen.problem.TooManyRequests;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a page did not handle itself becomes the error page of its status, with the reason meant for
 * people.
 */
@Component
@Order(1)
class PageFailures implements HandlerExceptionResolver {
  static final String DETAIL = PageFailures.class.getName() + ".detail";

  @Override
  public ModelAndView resolveException(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception e) {
    int status = statusOf(e);
    if (status == 0) {
      return null;
    }
    try {
      if (status != HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
        request.setAttribute(DETAIL, e.getMessage());
      }
      response.sendError(status);
    } catch (IOException gone) {
      return null;
    }
    return new ModelAndView();
  }

  private static int statusOf(Exception e) {
    if (e instanceof NotFound) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    if (e instanceof Refused) {
      return HttpServletResponse.SC_CONFLICT;
    }
    if (e instanceof InvalidInput) {
      return 422;
    }
    if (e instanceof TooManyRequests) {
      return 429;
    }
    return e instanceof MaxUploadSizeExceededException
        ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
        : 0;
  }
}
