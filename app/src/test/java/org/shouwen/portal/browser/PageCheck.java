package org.shouwen.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.shouwen.browser.Browser;

/** What every page must be, whatever is on it. */
final class PageCheck {
  /** Controls without a name that a screen reader could say. */
  private static final String NAMELESS =
      """
      return [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]
        .filter(c => !(c.labels && c.labels.length) && !c.getAttribute('aria-label'))
        .map(c => c.outerHTML.slice(0, 120));
      """;

  /** Tap targets under 24 px, links within a sentence apart (WCAG 2.2, 2.5.8). */
  private static final String TINY =
      """
      return [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, nav a, .button, summary')]
        .filter(c => c.getClientRects().length)
        .filter(c => { const r = c.getBoundingClientRect();
                       const l = c.labels && c.labels[0] ? c.labels[0].getBoundingClientRect() : r;
                       return Math.max(r.height, l.height) < 24 || Math.max(r.width, l.width) < 24; })
        .filter(c => !c.closest('.skip'))
        .map(c => c.outerHTML.slice(0, 120));
      """;

  private PageCheck() {}

  /**
   * @param name of the page and of its screenshot
   * @param status expected; a page of an error itself is a complaint of the console's that is meant
   */
  static void check(Browser browser, String name, String lang, int status) {
    browser.shoot(name);
    assertThat(browser.source())
        .as("%s: texts are all there, no machine speaks", name)
        .doesNotContain("??", "Whitelabel", "TemplateInputException", "java.lang.");
    assertThat(browser.run("return document.documentElement.lang"))
        .as("%s: language", name)
        .isEqualTo(lang);
    assertThat(browser.all("h1")).as("%s: one heading", name).hasSize(1);
    assertThat(browser.run("return document.documentElement.scrollWidth - window.innerWidth"))
        .as("%s: nothing sticks out sideways", name)
        .isEqualTo(0L);
    assertThat((List<?>) browser.run(NAMELESS)).as("%s: every control has a label", name).isEmpty();
    assertThat((List<?>) browser.run(TINY)).as("%s: big enough to tap", name).isEmpty();
    assertThat(browser.all("[style], [onclick], script:not([src])"))
        .as("%s: nothing inline", name)
        .isEmpty();
    assertThat(browser.complaints())
        .as("%s: console", name)
        .allMatch(line -> status >= 400 && line.contains("status of " + status));
  }
}
