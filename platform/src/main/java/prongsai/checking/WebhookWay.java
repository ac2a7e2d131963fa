package prongsai.checking;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import prongsai.fetching.FetchSettings;
import prongsai.fetching.PublicWeb;

/// Sends to programs: a POST with JSON and a signature, to hosts of the public web only, without
/// following redirects.
@Component
class WebhookWay implements DisposableBean {
  private static final Timeout PATIENCE = Timeout.ofSeconds(10);
  private static final int HTTPS = 443;
  private final CloseableHttpClient client;

  WebhookWay(FetchSettings settings) {
    client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(names(new PublicWeb(settings)))
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(PATIENCE)
                            .setSocketTimeout(PATIENCE)
                            .build())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(PATIENCE)
                    .setRedirectsEnabled(false)
                    .build())
            .disableAutomaticRetries()
            .disableCookieManagement()
            .build();
  }

  /// The port is not known here; the ports of the web are all alike for the guard.
  private static DnsResolver names(PublicWeb guard) {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        try {
          return new InetAddress[] {guard.admit(host, HTTPS)};
        } catch (IOException refused) {
          throw new UnknownHostException(refused.getMessage());
        }
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }

  void send(Recipient to, Message message) throws NotSent {
    HttpPost post = new HttpPost(to.address());
    post.setEntity(new StringEntity(message.body(), ContentType.APPLICATION_JSON));
    post.setHeader("Prongsai-Signature", "sha256=" + signature(to.secret(), message.body()));
    try {
      int status =
          client.execute(
              post,
              response -> {
                response.close(); // whatever it says more is not read
                return response.getCode();
              });
      if (status < 200 || status > 299) throw new NotSent("ปลายทางตอบกลับด้วยรหัส " + status);
    } catch (UnknownHostException refused) {
      throw new NotSent("ที่อยู่ปลายทางไม่ใช่เว็บไซต์สาธารณะ หรือไม่มีชื่อนี้", refused);
    } catch (IOException failed) {
      throw new NotSent("ติดต่อปลายทางไม่ได้", failed);
    }
  }

  private static String signature(String secret, String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @Override
  public void destroy() throws IOException {
    client.close();
  }
}
