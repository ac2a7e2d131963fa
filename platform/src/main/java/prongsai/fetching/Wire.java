package prongsai.fetching;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/// How connections are made: to addresses that were checked, and to no name; with limits on what a
/// head may hold.
final class Wire {
  private static final int LONGEST_LINE = 16_384;
  private static final int MOST_HEADERS = 200;
  private static final int BUFFER = 8_192;

  private Wire() {}

  /// Connections that are kept open and used again.
  static PoolingHttpClientConnectionManager pool(FetchSettings settings) {
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setConnectionFactory(connections())
        .setDnsResolver(noNames())
        .setTlsSocketStrategy(new DefaultClientTlsStrategy(strict()))
        .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
        .setMaxConnPerRoute(settings.atOnce())
        .setDefaultSocketConfig(sockets(settings))
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(timeout(settings.connecting()))
                .setValidateAfterInactivity(TimeValue.ofSeconds(2))
                .setTimeToLive(TimeValue.ofMinutes(2))
                .build())
        .build();
  }

  static ManagedHttpClientConnectionFactory connections() {
    return ManagedHttpClientConnectionFactory.builder()
        .http1Config(
            Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxEmptyLineCount(2)
                .setBufferSize(BUFFER)
                .build())
        .charCodingConfig(CharCodingConfig.custom().setCharset(StandardCharsets.ISO_8859_1).build())
        .build();
  }

  static SocketConfig sockets(FetchSettings settings) {
    return SocketConfig.custom().setSoTimeout(timeout(settings.silence())).build();
  }

  /// Connections are made to addresses; whoever asks for a name has gone around the guard.
  static DnsResolver noNames() {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        throw new UnknownHostException("not checked: " + host);
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }

  static Timeout timeout(Duration time) {
    return Timeout.ofMilliseconds(time.toMillis());
  }

  private static SSLContext strict() {
    try {
      return SSLContext.getDefault();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
