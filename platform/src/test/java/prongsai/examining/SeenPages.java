package prongsai.examining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.fetching.Exchange;
import prongsai.fetching.Exchange.Header;
import prongsai.fetching.Fetched;

/// Pages as a fetcher would hand them over.
public final class SeenPages {
  private static final Instant AT = Instant.parse("2022-03-10T07:00:00Z");
  private static final URI HERE = URI.create("http://www.baanmai.example/page");

  private SeenPages() {}

  /// A web page in UTF-8.
  public static Fetched html(String html) {
    return file("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  /// Anything with some type.
  public static Fetched file(String type, byte[] body) {
    return fetched(HERE, 200, List.of(new Header("Content-Type", type)), body);
  }

  /// What a server on this machine answers.
  public static Fetched from(URI uri) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer =
          client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
      List<Header> headers = new ArrayList<>();
      answer
          .headers()
          .map()
          .forEach((name, values) -> values.forEach(value -> headers.add(new Header(name, value))));
      return fetched(uri, answer.statusCode(), headers, answer.body());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /// One request and its answer.
  public static Fetched fetched(URI uri, int status, List<Header> headers, byte[] body) {
    String request = "GET " + uri.getPath() + " HTTP/1.1\r\nHost: " + uri.getAuthority() + "\r\n";
    Exchange exchange =
        new Exchange(uri, AT, "203.0.113.7", request, status, "OK", headers, body, false);
    return new Fetched(uri, List.of(exchange), Optional.empty());
  }
}
