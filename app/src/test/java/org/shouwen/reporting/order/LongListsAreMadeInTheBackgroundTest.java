package org.shouwen.reporting.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.TestDay;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.OpenedCase;
import org.shouwen.engine.BusinessTime;
import org.shouwen.portal.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nobody waits before a white page: a long list is ordered, watched and fetched. */
@ServerTest
class LongListsAreMadeInTheBackgroundTest {
  private static final String IN_TOWN = "330503001";
  private static final String ELSEWHERE = "330502002";

  @LocalServerPort int port;
  @Autowired Cases cases;
  @Autowired Making making;
  @Autowired Claims claims;
  @Autowired OrderWatch watch;
  @Autowired BusinessTime time;
  @Autowired JdbcTemplate db;

  @BeforeEach
  void moreCasesThanAreListedAtOnce() {
    for (int i = 0; i < 3; i++) {
      cases.open(OpenedCase.of(IN_TOWN, OpenedCase.TEXT));
    }
  }

  @AfterEach
  void empty() {
    db.update("delete from sw_report_order");
    TestDay.begin(time);
  }

  @Test
  void aShortListIsThereAtOnce() {
    Visitor auditor = new Visitor(port).signedInAs("shenji");
    HttpResponse<String> answer = order(auditor, "html", "330503999");
    assertThat(address(answer)).contains("/api/reports/cases.html?month=");
    assertThat(auditor.get(path(answer)).body()).contains("办件台账");
  }

  @Test
  void aLongOneShowsHowFarItIsAndIsFetchedWhenItIsDone() {
    Visitor auditor = new Visitor(port).signedInAs("shenji");
    String page = path(order(auditor, "html", ""));
    assertThat(page).startsWith("/reports/orders/");
    HttpResponse<String> waiting = auditor.get(page);
    assertThat(waiting.body()).contains("排队等候").doesNotContain("??");
    assertThat(waiting.headers().firstValue("Refresh")).contains("3");
    assertThat(auditor.get(page + "/file").statusCode()).isEqualTo(409);

    claims.claim(id(page), "somebody");
    claims.progress(id(page), "somebody", 200, 900);
    assertThat(auditor.get(page).body()).contains("已排好 200 行，共 900 行", "max=\"900\"");
    claims.failed(id(page), "somebody");
    auditor.post("/reports", page + "/again");

    making.makeWaiting();
    HttpResponse<String> done = auditor.get(page);
    assertThat(done.body()).contains("已做好", "文件保留到").doesNotContain("??");
    assertThat(done.headers().firstValue("Refresh")).isEmpty();
    HttpResponse<String> file = auditor.get(page + "/file");
    assertThat(file.body()).contains("办件台账", "合计");
    assertThat(file.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'");
    assertThat(auditor.get("/reports").body()).contains(page);
  }

  @Test
  void itHoldsTheRowsOfWhomItIsForAndGoesToNobodyElse() {
    String elsewhere = cases.open(OpenedCase.of(ELSEWHERE, OpenedCase.TEXT)).file().number();
    Visitor auditor = new Visitor(port).signedInAs("shenji");
    String page = path(order(auditor, "html", ""));
    // As if the auditor had been one of the county of the town alone, which he still is.
    db.update("update sw_report_order set rights = 'audit unit:3305'");
    making.makeWaiting();
    assertThat(auditor.get(page + "/file").body()).contains(elsewhere);

    String narrow = path(order(auditor, "html", ""));
    db.update("update sw_report_order set rights = 'audit unit:330503' where state = 'WAITING'");
    making.makeWaiting();
    assertThat(
            db.queryForObject(
                "select count(*) from sw_report_order where state = 'DONE'", Integer.class))
        .isEqualTo(2);
    assertThat(auditor.get(narrow + "/file").statusCode())
        .as("he has no unit:330503 now")
        .isEqualTo(404);
    String html =
        new String(
            db.queryForObject(
                "select content from sw_report_order where id = ?", byte[].class, id(narrow)),
            java.nio.charset.StandardCharsets.UTF_8);
    assertThat(html).contains("330503001").doesNotContain(elsewhere);

    Visitor other = new Visitor(port).signedInAs("jiandu");
    assertThat(other.get(page).statusCode()).isEqualTo(404);
    assertThat(other.get(page + "/file").statusCode()).isEqualTo(404);
    assertThat(new Visitor(port).signedInAs("lvshi").get(page).statusCode()).isEqualTo(403);
  }

  @Test
  void whatARestartBrokeOffIsSaidAndCanBeMadeAgain() {
    Visitor auditor = new Visitor(port).signedInAs("shenji");
    String page = path(order(auditor, "pdf", ""));
    claims.claim(id(page), "of a node that goes away");
    watch.look();
    claims.beat(id(page), "of a node that goes away");
    watch.look();
    assertThat(auditor.get(page).body()).as("it beats").contains("正在制作");
    watch.look();
    assertThat(auditor.get(page).body()).contains("没有做成", "重新制作");

    claims.done(id(page), "of a node that goes away", new byte[] {1});
    assertThat(auditor.get(page).body()).as("too late").contains("没有做成");
    auditor.post(page, page + "/again");
    making.makeWaiting();
    assertThat(auditor.get(page).body()).contains("已做好");
  }

  @Test
  void theSameIsOrderedOnceAndNotTooMuchAtATime() {
    Visitor auditor = new Visitor(port).signedInAs("shenji");
    String first = path(order(auditor, "pdf", ""));
    assertThat(path(order(auditor, "pdf", ""))).isEqualTo(first);
    List.of("xlsx", "html").forEach(format -> order(auditor, format, ""));
    assertThat(order(auditor, "pdf", "3305").statusCode()).isEqualTo(409);
  }

  @Test
  void aFileIsKeptAWeek() {
    Visitor auditor = new Visitor(port).signedInAs("shenji");
    String page = path(order(auditor, "html", ""));
    making.makeWaiting();
    time.advance(Duration.ofDays(6));
    watch.forgetOld();
    assertThat(auditor.get(page).statusCode()).isEqualTo(200);
    time.advance(Duration.ofDays(2));
    watch.forgetOld();
    assertThat(auditor.get(page).statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> order(Visitor reader, String format, String unit) {
    return reader.post("/reports", "/reports/cases", "format", format, "unit", unit);
  }

  private static String address(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String path(HttpResponse<String> answer) {
    return address(answer)
        .replaceFirst("^https?://[^/]+", "")
        .replaceFirst(";jsessionid=[^?]*", "");
  }

  private static String id(String page) {
    return page.substring(page.lastIndexOf('/') + 1);
  }
}
