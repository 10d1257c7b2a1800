package org.shouwen.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers whatever fails under {@code /api} as RFC 9457 problem, also where no controller was
 * reached. Pages have pages for it, so every other address is left to the next.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemResolver implements HandlerExceptionResolver {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

  private final ObjectMapper json;

  ProblemResolver(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public ModelAndView resolveException(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception e) {
    if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")
        || response.isCommitted()) {
      return null;
    }
    ProblemDetail problem = Problems.of(e);
    if (problem.getStatus() >= 500) {
      LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
    }
    try {
      write(response, problem, e);
    } catch (IOException gone) {
      LOG.debug("nobody listens to the answer any more", gone);
    }
    return new ModelAndView();
  }

  private void write(HttpServletResponse response, ProblemDetail problem, Exception e)
      throws IOException {
    response.reset();
    if (e instanceof ErrorResponse known) {
      known
          .getHeaders()
          .forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
    }
    if (e instanceof TooManyRequests often) {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(often.retryAfterSeconds()));
    }
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }
}
