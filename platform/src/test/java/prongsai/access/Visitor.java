package prongsai.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prongsai.server.TestServer;

/// Somebody with a browser of their own that keeps cookies and follows no redirect by itself.
final class Visitor implements AutoCloseable {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String server;

  Visitor(TestServer server) {
    this.server = server.address();
  }

  /// Opens a page, of this server or another.
  HttpResponse<String> get(String path) {
    return send(asking(at(path)).GET().build());
  }

  /// Opens a page and follows redirects until there is one.
  HttpResponse<String> follow(HttpResponse<String> answer) {
    HttpResponse<String> now = answer;
    for (int hops = 0; now.statusCode() / 100 == 3 && hops < 10; hops++)
      now = send(asking(now.uri().resolve(location(now))).GET().build());
    return now;
  }

  static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("(no Location)");
  }

  /// As browsers ask: for a page.
  private static HttpRequest.Builder asking(URI address) {
    return HttpRequest.newBuilder(address).header("Accept", "text/html");
  }

  private URI at(String path) {
    return URI.create(path.startsWith("http") ? path : server + path);
  }

  /// Sends the form of a page: its hidden fields, and what was typed.
  HttpResponse<String> submit(HttpResponse<String> page, String action, Map<String, String> typed) {
    Map<String, String> fields =
        HIDDEN
            .matcher(page.body())
            .results()
            .collect(
                Collectors.toMap(
                    found -> found.group(1),
                    found -> unescaped(found.group(2)),
                    (one, same) -> one));
    fields.putAll(typed);
    return post(action, fields);
  }

  HttpResponse<String> post(String path, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        asking(at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String unescaped(String html) {
    return html.replace("&#34;", "\"").replace("&#39;", "'").replace("&amp;", "&");
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  Optional<HttpCookie> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .findFirst();
  }

  /// The secret of the authenticator app that a page shows.
  static byte[] secretOn(HttpResponse<String> page) {
    Matcher secret = Pattern.compile("class=\"secret\">([A-Z2-7 ]+)<").matcher(page.body());
    if (!secret.find()) throw new AssertionError("no secret on " + page.uri());
    return base32(secret.group(1).replace(" ", ""));
  }

  /// The bytes that base 32 stands for.
  static byte[] base32(String text) {
    byte[] bytes = new byte[text.length() * 5 / 8];
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      int digit = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(text.charAt(bit / 5));
      if ((digit >> (4 - bit % 5) & 1) == 1) bytes[bit / 8] |= (byte) (128 >> bit % 8);
    }
    return Arrays.copyOf(bytes, bytes.length);
  }

  @Override
  public void close() {
    client.close();
  }
}
