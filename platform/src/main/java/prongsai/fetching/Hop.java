package prongsai.fetching;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.jspecify.annotations.Nullable;

/// One request over a connection, kept or new, and its response up to the limit. A connection whose
/// response was not read to its end is cut, never drained.
final class Hop {
  private static final HttpRequestExecutor EXECUTOR = new HttpRequestExecutor();
  private static final TimeValue KEPT = TimeValue.ofSeconds(20);
  private final HttpClientConnectionManager connections;
  private final FetchSettings settings;
  private final InstantSource clock;

  Hop(HttpClientConnectionManager connections, FetchSettings settings, InstantSource clock) {
    this.connections = connections;
    this.settings = settings;
    this.clock = clock;
  }

  /// What to ask and where.
  ///
  /// @param cookies the line of cookies, may be empty
  record Ask(URI uri, Guard.Place place, InetAddress address, String cookies) {
    BasicClassicHttpRequest request(String userAgent) {
      String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      BasicClassicHttpRequest request = new BasicClassicHttpRequest("GET", path + query);
      request.addHeader("Host", place.authority());
      request.addHeader("User-Agent", userAgent);
      request.addHeader(
          "Accept", "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8");
      request.addHeader("Accept-Language", "th,en;q=0.5");
      request.addHeader("Accept-Encoding", "gzip, deflate");
      if (!cookies.isEmpty()) request.addHeader("Cookie", cookies);
      return request;
    }
  }

  /// Asks; a kept connection that the other side had closed is replaced once.
  ///
  /// @param scheme of the connection below HTTP: `http` when TLS is made elsewhere
  Exchange exchange(Ask ask, String scheme, Deadline deadline) throws IOException, HttpException {
    HttpRoute route =
        new HttpRoute(
            new HttpHost(scheme, ask.address, ask.place.host(), ask.place.port()),
            null,
            scheme.equals("https"));
    ConnectionEndpoint endpoint = lease(route);
    boolean kept = endpoint.isConnected();
    try {
      return over(endpoint, ask, deadline);
    } catch (IOException | HttpException e) {
      if (!kept || deadline.isOver()) throw e;
    }
    ConnectionEndpoint fresh = lease(route);
    fresh.close(CloseMode.IMMEDIATE);
    return over(fresh, ask, deadline);
  }

  private ConnectionEndpoint lease(HttpRoute route) throws IOException {
    try {
      return connections
          .lease("", route, Wire.timeout(settings.connecting()), null)
          .get(Wire.timeout(settings.connecting()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException(e);
    }
  }

  private Exchange over(ConnectionEndpoint endpoint, Ask ask, Deadline deadline)
      throws IOException, HttpException {
    boolean whole = false;
    HttpClientContext context = HttpClientContext.create();
    try {
      deadline.guard(endpoint);
      if (!endpoint.isConnected()) {
        TimeValue most = Wire.timeout(shorter(settings.connecting(), deadline.left()));
        connections.connect(endpoint, most, context);
      }
      endpoint.setSocketTimeout(Wire.timeout(settings.silence()));
      BasicClassicHttpRequest request = ask.request(settings.userAgent());
      ClassicHttpResponse response = endpoint.execute("", request, EXECUTOR::execute, context);
      Exchange exchange = read(ask, request, response);
      whole =
          !exchange.cut()
              && DefaultConnectionReuseStrategy.INSTANCE.keepAlive(request, response, context);
      return exchange;
    } finally {
      deadline.release();
      if (!whole) endpoint.close(CloseMode.IMMEDIATE);
      connections.release(endpoint, null, KEPT);
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private Exchange read(Ask ask, BasicClassicHttpRequest request, ClassicHttpResponse response)
      throws IOException {
    List<Exchange.Header> headers = new ArrayList<>();
    for (Header header : response.getHeaders())
      headers.add(
          new Exchange.Header(
              header.getName(), header.getValue() == null ? "" : header.getValue()));
    Body body = Body.read(response.getEntity(), limit(response.getEntity()));
    return new Exchange(
        ask.uri,
        clock.instant(),
        ask.address.getHostAddress(),
        head(request),
        response.getCode(),
        response.getReasonPhrase() == null ? "" : response.getReasonPhrase(),
        headers,
        body.bytes,
        body.cut);
  }

  private int limit(@Nullable HttpEntity entity) {
    return entity != null
            && entity.getContentType() != null
            && entity.getContentType().toLowerCase(Locale.ROOT).contains("pdf")
        ? settings.documentLimit()
        : settings.bodyLimit();
  }

  private static String head(BasicClassicHttpRequest request) {
    StringBuilder head = new StringBuilder("GET ").append(request.getPath()).append(" HTTP/1.1");
    for (Header header : request.getHeaders())
      head.append("\r\n").append(header.getName()).append(": ").append(header.getValue());
    return head.toString();
  }

  /// The beginning of a body.
  @SuppressWarnings("ArrayRecordComponent") // not compared by equals
  private record Body(byte[] bytes, boolean cut) {
    private static final byte[] NONE = {};

    static Body read(@Nullable HttpEntity entity, int limit) throws IOException {
      if (entity == null) return new Body(NONE, false);
      InputStream in = entity.getContent(); // not closed here: closing would drain it
      byte[] bytes = in.readNBytes(limit);
      return new Body(bytes, bytes.length == limit && in.read() >= 0);
    }
  }
}
