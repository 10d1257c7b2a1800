package org.shouwen.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What the container or the guard at the door refused under {@code /api}, before any controller, is
 * a problem too.
 */
@Configuration(proxyBeanMethods = false)
class ApiErrors {
  @Bean
  FilterRegistrationBean<OncePerRequestFilter> apiErrorFilter(ObjectMapper json) {
    var filter = new FilterRegistrationBean<OncePerRequestFilter>(new OfTheApi(json));
    filter.setDispatcherTypes(DispatcherType.ERROR);
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
    return filter;
  }

  private static final class OfTheApi extends OncePerRequestFilter {
    private final ObjectMapper json;

    OfTheApi(ObjectMapper json) {
      this.json = json;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
      return false;
    }

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
      Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
      if (address == null
          || !(status instanceof Integer code)
          || !address.toString().startsWith(request.getContextPath() + "/api/")) {
        chain.doFilter(request, response);
        return;
      }
      response.setStatus(code);
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.getOutputStream().write(json.writeValueAsBytes(Problems.ofStatus(code)));
    }
  }
}
