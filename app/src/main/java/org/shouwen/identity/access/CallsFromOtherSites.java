package org.shouwen.identity.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a change that a browser sends for a page of another site: it would add a remembered Basic
 * password by itself, and a call with a password needs no token. Browsers write {@code
 * Sec-Fetch-Site}, no script can; programs send none and pass.
 */
class CallsFromOtherSites extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (changes(request) && "cross-site".equalsIgnoreCase(request.getHeader("Sec-Fetch-Site"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    chain.doFilter(request, response);
  }

  static boolean changes(HttpServletRequest request) {
    return !READING.contains(request.getMethod());
  }
}
