package org.shouwen.identity.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/**
 * Whoever signed in keeps the session for a working day, so that forty minutes of typing are not
 * lost to a lunch break; then on to the page that was asked for.
 */
class WorkingDaySession extends SavedRequestAwareAuthenticationSuccessHandler {
  static final Duration LENGTH = Duration.ofHours(8);

  WorkingDaySession(String otherwise) {
    setDefaultTargetUrl(otherwise);
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication person)
      throws ServletException, IOException {
    request.getSession().setMaxInactiveInterval((int) LENGTH.toSeconds());
    super.onAuthenticationSuccess(request, response, person);
  }
}
