package org.shouwen.intake.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the demo's requests are loaded: pages show the progress, and who would write is told when
 * to come again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class NoWritingWhileLoading extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final String RETRY_SECONDS = "5";
  private static final String PROBLEM =
      "{\"type\":\"urn:shouwen:problem:loading\",\"title\":\"正在准备\",\"status\":503,"
          + "\"detail\":\"正在导入示例数据（%d/%d），请稍后再试\"}";

  private final Loading loading;

  NoWritingWhileLoading(Loading loading) {
    this.loading = loading;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return loading.progress().finished();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Loading.Progress progress = loading.progress();
    boolean page = accepts(request, MediaType.TEXT_HTML_VALUE);
    if (!READING.contains(request.getMethod())) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
      if (page) {
        show(request, response, progress);
      } else {
        write(
            response,
            MediaType.APPLICATION_PROBLEM_JSON_VALUE,
            PROBLEM.formatted(progress.done(), progress.total()));
      }
    } else if (page && !isProgram(request.getRequestURI())) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      show(request, response, progress);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isProgram(String path) {
    return path.matches("/(?:api|engine-rest|actuator|v3|css|js|icons|fonts)/.*");
  }

  private static boolean accepts(HttpServletRequest request, String type) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    boolean anything = accept == null || accept.equals("*/*");
    return anything ? !isProgram(request.getRequestURI()) : accept.contains(type);
  }

  private static void show(
      HttpServletRequest request, HttpServletResponse response, Loading.Progress progress)
      throws IOException {
    boolean asksForEnglish =
        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
            && request.getLocale().getLanguage().equals("en");
    String name = asksForEnglish ? "loading_en" : "loading";
    String page =
        new ClassPathResource("templates/intake/" + name + ".html")
            .getContentAsString(StandardCharsets.UTF_8);
    write(
        response,
        MediaType.TEXT_HTML_VALUE,
        page.replace("{done}", String.valueOf(progress.done()))
            .replace("{total}", String.valueOf(progress.total())));
  }

  private static void write(HttpServletResponse response, String type, String body)
      throws IOException {
    response.setContentType(type);
    response.setCharacterEncoding("UTF-8");
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }
}
