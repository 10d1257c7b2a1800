package org.shouwen.portal.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page its frame, whichever module the page belongs to. */
@ControllerAdvice(annotations = Controller.class)
class FrameAdvice {
  private final Viewers viewers;

  FrameAdvice(Viewers viewers) {
    this.viewers = viewers;
  }

  @ModelAttribute("frame")
  Frame frame(HttpServletRequest request, Locale locale) {
    Viewer viewer = viewers.current();
    boolean signedIn = request.getUserPrincipal() != null;
    String path = pathOf(request);
    List<Frame.Link> links =
        (signedIn ? Ways.STAFF : Ways.PUBLIC)
            .stream()
                .filter(way -> way.openTo(viewer))
                .map(way -> new Frame.Link(way.key(), way.href(), way.leadsTo(path)))
                .toList();
    String other = locale.getLanguage().equals("en") ? "zh-CN" : "en";
    String here =
        UriComponentsBuilder.fromPath(path)
            .query(request.getQueryString())
            .replaceQueryParam("continue")
            .replaceQueryParam("lang", other)
            .build()
            .toUriString();
    return new Frame(signedIn ? viewer.name() : null, links, other, here);
  }

  @ModelAttribute("dates")
  Dates dates(Locale locale) {
    return new Dates(locale);
  }

  /** The page that was asked for, also while the error page about it is drawn. */
  private static String pathOf(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed == null ? request.getRequestURI() : failed.toString();
  }
}
