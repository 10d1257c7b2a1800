package org.shouwen.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Lets any page put the exception itself into its model as {@code problem}. */
class ProblemOnPage implements HandlerInterceptor {
  @Override
  public void postHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
    Object problem = page == null ? null : page.getModel().get("problem");
    if (problem != null) {
      page.addObject("problem", Problem.of(problem));
    }
  }
}
