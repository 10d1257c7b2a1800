package org.shouwen.blackbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * The server over HTTP as one person sees it; every answer that was not expected is an error with
 * its body.
 */
public final class Api {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final String url;
  private final String person;

  Api(String url, String person) {
    this.url = url;
    this.person = person;
  }

  public JsonNode get(String path, String... headers) {
    return json(send(request(path, headers).GET(), path, 200));
  }

  public JsonNode post(String path, Object body, String... headers) {
    return json(
        send(
            request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body instanceof String s ? s : write(body))),
            path,
            0));
  }

  public JsonNode postCsv(String path, byte[] csv) {
    return json(
        send(
            request(path)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .POST(BodyPublishers.ofByteArray(csv)),
            path,
            0));
  }

  /** Files a scan of that title on a case. */
  public void upload(String path, String title) {
    String edge = "shouwen-edge";
    String body =
        "--%1$s\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n%2$s\r\n"
                .formatted(edge, title)
            + "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"scan.pdf\"\r\n"
                .formatted(edge)
            + "Content-Type: application/pdf\r\n\r\n%%PDF-1.7\n%2$s\r\n--%1$s--\r\n"
                .formatted(edge, title);
    send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + edge)
            .POST(BodyPublishers.ofString(body)),
        path,
        201);
  }

  public void put(String path, Object body) {
    send(
        request(path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(write(body))),
        path,
        0);
  }

  public byte[] bytes(String path) {
    return send(request(path).GET(), path, 200).body();
  }

  /** Status alone, for what must be refused. */
  public int status(String method, String path, Object body, String... headers) {
    var request =
        request(path, headers)
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(write(body)));
    return exchange(request).statusCode();
  }

  boolean answers(String path, int status) {
    try {
      return exchange(request(path).GET()).statusCode() == status;
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof ConnectException || e.getCause() instanceof IOException) {
        return false;
      }
      throw e;
    }
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofMinutes(5));
    if (person != null) {
      byte[] credentials = (person + ":demo").getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request;
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request, String path, int expected) {
    var response = exchange(request);
    boolean fine =
        expected == 0 ? response.statusCode() / 100 == 2 : response.statusCode() == expected;
    if (!fine) {
      throw new AssertionError(
          person
              + " "
              + path
              + " -> "
              + response.statusCode()
              + " "
              + new String(response.body(), StandardCharsets.UTF_8));
    }
    return response;
  }

  private static HttpResponse<byte[]> exchange(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(HttpResponse<byte[]> response) {
    try {
      return response.body().length == 0 ? JSON.nullNode() : JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String write(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
