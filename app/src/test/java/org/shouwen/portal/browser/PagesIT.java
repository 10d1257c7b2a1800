package org.shouwen.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.support.ui.Select;
import org.shouwen.blackbox.PackagedServer;
import org.shouwen.browser.Browser;

/**
 * Every page of the house in both languages, on a phone (390), at a desk (1280) and at a phone's
 * 320 px, which is also a desk's 400 % zoom. Pictures lie in {@code target/screenshots}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {
  private PackagedServer server;
  private String url;

  @BeforeAll
  void start() {
    if (!Browser.usable()) {
      System.err.println(
          "PagesIT SKIPPED: no chromium and chromedriver on this machine (Debian: apt install chromium chromium-driver)");
    }
    assumeTrue(Browser.usable(), "no chromium and chromedriver");
    url = System.getProperty("shouwen.url");
    if (url == null) {
      server =
          PackagedServer.start("pages", "shouwen.demo.import=false", "shouwen.reports.at-once=0");
      url = server.url;
    }
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"390,zh-CN", "390,en", "1280,zh-CN", "1280,en", "320,zh-CN", "320,en"})
  void residentsPages(int width, String lang) {
    try (var browser = Browser.open(width)) {
      for (String page : List.of("/", "/items", "/progress", "/login", "/logout")) {
        open(browser, page, lang, 200, width);
      }
      open(browser, "/no-such-page", lang, 404, width);
      refusedWithoutWords(browser, width, lang);
      String number = ask(browser, width, lang);
      open(browser, "/received/" + number, lang, 200, width, "received");
      open(browser, "/progress/" + number, lang, 200, width, "standing");
      open(browser, "/progress/" + number + "/rating", lang, 405, width, "405");
    }
  }

  @ParameterizedTest
  @CsvSource({"390,zh-CN", "390,en", "1280,zh-CN", "1280,en"})
  void staffPages(int width, String lang) {
    try (var browser = Browser.open(width)) {
      String number = ask(browser, width, lang);
      signIn(browser, "jiedai", lang);
      for (String page : List.of("/desk", "/cases", "/intake", "/calendar")) {
        open(browser, page, lang, 200, width);
      }
      open(browser, "/cases/" + number, lang, 200, width, "case");
      open(browser, "/cases/2020-1-000000-X", lang, 404, width, "case-not-there");
      browser.visit(url + "/cases/" + number);
      browser.run("document.querySelector('article.party details').open = true");
      browser.one("article.party input[name=reason]").sendKeys("联系申请人补充材料");
      browser.press("article.party form button");
      assertThat(browser.source()).contains("19900001134");
      PageCheck.check(browser, "case-revealed-" + width + "-" + lang, lang, 200);
      signOut(browser);
      signIn(browser, "shenji", lang);
      open(browser, "/reports", lang, 200, width);
      orderRegister(browser, width, lang);
      signOut(browser);
      signIn(browser, "juzhang", lang);
      open(browser, "/roster", lang, 200, width);
    }
  }

  /** The server of this test calls every register a long one. */
  private void orderRegister(Browser browser, int width, String lang) {
    browser.press("button[name=format][value=xlsx]");
    assertThat(browser.address()).contains("/reports/orders/");
    for (int i = 0; i < 100 && browser.all("main a[href$='/file']").isEmpty(); i++) {
      java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
      browser.visit(browser.address());
    }
    assertThat(browser.all("main a[href$='/file']")).hasSize(1);
    PageCheck.check(browser, "report-order-" + width + "-" + lang, lang, 200);
  }

  private void refusedWithoutWords(Browser browser, int width, String lang) {
    browser.visit(url + "/?lang=" + lang);
    browser.run("document.getElementById('text').removeAttribute('required')");
    browser.press("main form .actions button");
    assertThat(browser.all("#problem a[href='#text']")).hasSize(1);
    PageCheck.check(browser, "home-refused-" + width + "-" + lang, lang, 422);
  }

  /** Asks as a resident would, picking the place level by level. @return the number */
  private String ask(Browser browser, int width, String lang) {
    browser.visit(url + "/?lang=" + lang);
    browser.one("#text").sendKeys("老板拖欠我半年工资，我是外地来打工的，请不起律师，想请律师帮忙起诉。");
    pick(browser, "CITY", "3305");
    pick(browser, "COUNTY", "330502");
    pick(browser, "TOWN", "330502002");
    browser.one("[name='applicant.name']").sendKeys("陆若兰");
    browser.one("[name='applicant.phone']").sendKeys("19900001134");
    browser.press("main form .actions button");
    assertThat(browser.address()).contains("/received/");
    PageCheck.check(browser, "received-at-once-" + width + "-" + lang, lang, 200);
    return browser.address().replaceAll("^.*/received/([^?]*).*$", "$1");
  }

  private static void pick(Browser browser, String level, String code) {
    for (int i = 0; i < 100 && browser.all("#place-" + level).isEmpty(); i++) {
      java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
    }
    new Select(browser.one("#place-" + level)).selectByValue(code);
  }

  private void signIn(Browser browser, String person, String lang) {
    browser.visit(url + "/login?lang=" + lang);
    browser.one("#username").sendKeys(person);
    browser.one("#password").sendKeys("demo");
    browser.press("main form button");
    assertThat(browser.address()).contains("/desk");
  }

  private void signOut(Browser browser) {
    browser.visit(url + "/logout");
    browser.press("main form button");
  }

  private void open(Browser browser, String page, String lang, int status, int width) {
    String name = page.equals("/") ? "home" : page.substring(1).replace('/', '-');
    open(browser, page, lang, status, width, name);
  }

  private void open(Browser browser, String page, String lang, int status, int width, String name) {
    browser.visit(url + page + (page.contains("?") ? "&" : "?") + "lang=" + lang);
    PageCheck.check(browser, name + "-" + width + "-" + lang, lang, status);
  }
}
