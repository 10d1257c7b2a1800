package org.shouwen.portal;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody with a browser without scripts: cookies, forms with their hidden token, redirects that
 * can be looked at.
 */
public final class Visitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String url;

  /** Every address that he was sent to. */
  public final List<String> sentTo = new ArrayList<>();

  public Visitor(int port) {
    this.url = "http://localhost:" + port;
  }

  public Visitor signedInAs(String person) {
    post("/login", "/login", "username", person, "password", "demo");
    return this;
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(url + path)).GET());
  }

  /** Fills in the form that stands on {@code page} and sends it to {@code action}. */
  public HttpResponse<String> post(String page, String action, String... fields) {
    StringBuilder body = new StringBuilder("_csrf=").append(encoded(token(page)));
    for (int i = 0; i < fields.length; i += 2) {
      body.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
    }
    return send(
        HttpRequest.newBuilder(URI.create(url + action))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString())));
  }

  public HttpResponse<String> upload(
      String page, String action, String name, String mime, String content) {
    String edge = "----edge";
    String body =
        part(edge, "_csrf", null, null, token(page))
            + part(edge, "kind", null, null, "EVIDENCE")
            + part(edge, "title", null, null, name)
            + part(edge, "file", name, mime, content)
            + "--"
            + edge
            + "--\r\n";
    return send(
        HttpRequest.newBuilder(URI.create(url + action))
            .header("Content-Type", "multipart/form-data; boundary=" + edge)
            .POST(BodyPublishers.ofString(body)));
  }

  /** The value of a hidden field, or whatever else the page says once. */
  public String find(String page, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(get(page).body());
    if (!found.find()) {
      throw new AssertionError(page + " has no " + pattern);
    }
    return found.group(1);
  }

  private String token(String page) {
    return find(page, TOKEN.pattern());
  }

  private static String part(String edge, String name, String file, String mime, String content) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n%s\r\n%s\r\n"
        .formatted(
            edge,
            name,
            file == null ? "" : "; filename=\"" + file + "\"",
            mime == null ? "" : "Content-Type: " + mime + "\r\n",
            content);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      var response =
          http.send(
              request.header("Accept-Language", "zh-CN").header("Accept", "text/html").build(),
              BodyHandlers.ofString());
      response.headers().firstValue("Location").ifPresent(sentTo::add);
      return response;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
