package org.shouwen.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Obeys {@code ?lang=zh-CN} or {@code ?lang=en} on any page. */
class LanguageSwitch implements HandlerInterceptor {
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String lang = request.getParameter("lang");
    var resolver = RequestContextUtils.getLocaleResolver(request);
    if (lang != null && resolver != null) {
      resolver.setLocale(request, response, TwoLanguages.of(lang));
    }
    return true;
  }
}
