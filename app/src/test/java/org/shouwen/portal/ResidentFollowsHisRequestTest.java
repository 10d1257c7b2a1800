package org.shouwen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Papers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The residents' pages over HTTP, with no script running. */
@ServerTest
class ResidentFollowsHisRequestTest {
  private static final String ODD =
      "<script>alert(1)</script> ' OR 1=1 -- ${7*7} [[${7*7}]] \u202Eabc 𠮷 👨‍👩‍👧 对方欠钱不还，想请你们调解。";

  @LocalServerPort int port;
  @Autowired Cases cases;
  @Autowired Papers papers;

  @Test
  void sendingTheFormTwiceOpensOneCaseAndNoCodeStandsInAnAddress() {
    var visitor = new Visitor(port);
    String key = UUID.randomUUID().toString();
    String number = ask(visitor, key, ODD);
    assertThat(ask(visitor, key, ODD)).isEqualTo(number);

    String code = visitor.find("/received/" + number, "查询码</span><span class=\"number\">([^<]+)<");
    assertThat(cases.tracks(number, code)).isTrue();
    assertThat(visitor.sentTo).noneMatch(address -> address.contains(code));
    assertThat(cases.find(number).orElseThrow().text()).isEqualTo(ODD);
  }

  @Test
  void whatAResidentTypesIsShownHarmlesslyToStaff() {
    String number = ask(new Visitor(port), UUID.randomUUID().toString(), ODD);
    String page = new Visitor(port).signedInAs("jiandu").get("/cases/" + number).body();
    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "${7*7} [[${7*7}]]")
        .doesNotContain("<script>alert");
  }

  @Test
  void onlyNumberAndCodeTogetherOpenThePage() {
    var owner = new Visitor(port);
    String number = ask(owner, UUID.randomUUID().toString(), "想问一下遗嘱怎么写才有效。");
    String code = owner.find("/received/" + number, "查询码</span><span class=\"number\">([^<]+)<");

    var other = new Visitor(port);
    assertThat(other.get("/progress/" + number).headers().firstValue("Location").orElse(""))
        .contains("/progress?number=");
    assertThat(other.get("/received/" + number + "/qr.svg").statusCode()).isEqualTo(404);
    var wrong =
        other.post("/progress", "/progress", "number", number, "trackingCode", "AAAA-AAAA-AAAA");
    assertThat(wrong.statusCode()).isEqualTo(404);
    var right =
        other.post(
            "/progress",
            "/progress",
            "number",
            " " + number.toLowerCase() + " ",
            "trackingCode",
            code.toLowerCase());
    assertThat(right.statusCode()).isEqualTo(302);
    assertThat(other.get("/progress/" + number).statusCode()).isEqualTo(200);
    other.post("/progress/" + number, "/progress/forget");
    assertThat(other.get("/progress/" + number).statusCode()).isEqualTo(302);
  }

  @Test
  void aRefusalNamesTheFieldAndKeepsWhatWasTyped() {
    var visitor = new Visitor(port);
    var refused =
        visitor.post(
            "/",
            "/",
            "key",
            UUID.randomUUID().toString(),
            "channel",
            "WEB",
            "place",
            "3305",
            "text",
            "邻居装修漏水到我家。",
            "applicant.idNumber",
            "990502199805127840");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("href=\"#applicant.idNumber\"", "邻居装修漏水到我家。", "value=\"990502199805127840\"");
  }

  @Test
  void aPageHandedInIsFiledButNeverRunsInABrowser() {
    var visitor = new Visitor(port);
    String number = ask(visitor, UUID.randomUUID().toString(), "请帮我看看这份合同。");
    String page = "/progress/" + number;
    visitor.upload(page, page + "/papers", "合同.pdf", "application/pdf", "<script>1</script>");
    assertThat(papers.of(number)).as("a page that says it is a PDF").isEmpty();
    assertThat(visitor.get(page).body()).contains("href=\"#file\"");
    visitor.upload(page, page + "/papers", "合同.pdf", "text/html", "%PDF-1.4 <script>1</script>");
    var filed = papers.of(number);
    assertThat(filed).hasSize(1);

    var staff = new Visitor(port).signedInAs("jiedai");
    var fetched = staff.get("/cases/" + number + "/papers/" + filed.get(0).id());
    assertThat(fetched.headers().firstValue("Content-Type").orElse(""))
        .isEqualTo("application/pdf");
    assertThat(fetched.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
    assertThat(fetched.headers().allValues("Content-Security-Policy"))
        .anyMatch(policy -> policy.contains("sandbox"));
  }

  @Test
  void whoWithdrawsIsToldAndTheCaseIsClosed() {
    var visitor = new Visitor(port);
    String number = ask(visitor, UUID.randomUUID().toString(), "房东不退押金，想调解。");
    String page = "/progress/" + number;
    visitor.post(page, page + "/withdrawal", "reason", "谈好了");
    assertThat(cases.find(number).orElseThrow().state()).isNotEqualTo("CLOSED");
    visitor.post(page, page + "/withdrawal", "ground", "SETTLED_OTHERWISE", "reason", "谈好了");
    assertThat(cases.find(number).orElseThrow().state()).isEqualTo("CLOSED");
    visitor.upload(page, page + "/papers", "合同.pdf", "application/pdf", "%PDF-1.4 1");
    assertThat(visitor.get(page).body()).contains("已经办结，不能再补交材料");
    assertThat(papers.of(number)).noneMatch(paper -> paper.kind().equals("SUPPLEMENT"));
  }

  private static String ask(Visitor visitor, String key, String text) {
    var answer =
        visitor.post(
            "/",
            "/",
            "key",
            key,
            "channel",
            "WEB",
            "place",
            "3305",
            "place",
            "330502",
            "text",
            text,
            "applicant.name",
            "陆若兰",
            "applicant.phone",
            "19900001134");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceAll("^.*/received/", "");
  }
}
