package org.shouwen.engine.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A demo person before the engine's two doors: REST by password, the web applications by session.
 */
public final class SignedIn {
  /** What was answered. */
  public record Answer(int status, String body) {}

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private final String url;
  private final String login;
  private final boolean session;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  private SignedIn(String url, String login, boolean session) {
    this.url = url;
    this.login = login;
    this.session = session;
  }

  /** By HTTP Basic at {@code /engine-rest} and {@code /api}. */
  public static SignedIn rest(int port, String login) {
    return new SignedIn("http://127.0.0.1:" + port, login, false);
  }

  /** By the sign-in page, then as a browser. */
  public static SignedIn browser(int port, String login) {
    var person = new SignedIn("http://127.0.0.1:" + port, login, true);
    String page = person.send("GET", "/login", null, null).body();
    Matcher token = CSRF.matcher(page);
    String form = "username=" + login + "&password=demo";
    if (token.find()) {
      form += "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    }
    person.send("POST", "/login", "application/x-www-form-urlencoded", form);
    person.send("GET", "/camunda/app/tasklist/default/", null, null);
    return person;
  }

  /** At this person's door to the engine: the path is the REST API's own, e.g. {@code /task}. */
  public Answer engine(String method, String path, String json) {
    String door = session ? "/camunda/api/engine/engine/default" : "/engine-rest";
    return send(method, door + path, "application/json", json);
  }

  public Answer get(String path) {
    return send("GET", path, null, null);
  }

  public Answer send(String method, String path, String type, String body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
    if (!session) {
      String secret = login + ":demo";
      request.header(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));
    }
    cookies.getCookieStore().getCookies().stream()
        .filter(c -> c.getName().equals("XSRF-TOKEN"))
        .map(HttpCookie::getValue)
        .findFirst()
        .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
    if (type != null) {
      request.header("Content-Type", type);
    }
    request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    try {
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
