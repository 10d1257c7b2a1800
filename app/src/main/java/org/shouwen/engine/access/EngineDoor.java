package org.shouwen.engine.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Marks the threads that came in by the engine's own HTTP surfaces, its REST API and the web
 * applications' copy of it. What our use cases do on such a thread later is nested in a command and
 * not meant.
 */
final class EngineDoor extends OncePerRequestFilter {
  private static final ThreadLocal<Boolean> ENTERED = ThreadLocal.withInitial(() -> false);

  static boolean entered() {
    return ENTERED.get();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getMethod().equals("POST")
        && request.getRequestURI().endsWith("/external-task/fetchAndLock")) {
      // Waits in a thread of its own, where nobody could tell by which door it came; no model has
      // any.
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    ENTERED.set(true);
    try {
      chain.doFilter(request, response);
    } finally {
      ENTERED.remove();
    }
  }
}
