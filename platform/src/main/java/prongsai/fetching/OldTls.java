package prongsai.fetching;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Vector;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.io.DetachedSocketFactory;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.bouncycastle.tls.CertificateRequest;
import org.bouncycastle.tls.CipherSuite;
import org.bouncycastle.tls.DefaultTlsClient;
import org.bouncycastle.tls.NameType;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.ServerName;
import org.bouncycastle.tls.TlsAuthentication;
import org.bouncycastle.tls.TlsClientProtocol;
import org.bouncycastle.tls.TlsCredentials;
import org.bouncycastle.tls.TlsServerCertificate;
import org.bouncycastle.tls.crypto.TlsCrypto;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;
import org.jspecify.annotations.Nullable;

/// Encrypted connections to sites whose encryption is out of date or whose certificate cannot be
/// trusted. Only for reading a public page after the usual way failed; nothing secret is ever sent,
/// and the page is marked. The JDK refuses TLS 1.0 for the whole process or for nobody, so this is
/// a TLS of its own.
final class OldTls {
  private static final int[] SUITES = {
    CipherSuite.TLS_AES_128_GCM_SHA256,
    CipherSuite.TLS_AES_256_GCM_SHA384,
    CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
    CipherSuite.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
    CipherSuite.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
    CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA,
    CipherSuite.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA,
    CipherSuite.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA,
    CipherSuite.TLS_RSA_WITH_AES_128_GCM_SHA256,
    CipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA256,
    CipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA,
    CipherSuite.TLS_RSA_WITH_AES_256_CBC_SHA,
    CipherSuite.TLS_RSA_WITH_3DES_EDE_CBC_SHA
  };

  private OldTls() {}

  /// A connection to one host; HTTP runs over it as if it were plain.
  static BasicHttpClientConnectionManager connections(String host, FetchSettings settings) {
    DetachedSocketFactory sockets =
        new DetachedSocketFactory() {
          @Override
          public Socket create(@Nullable Proxy proxy) {
            return new TlsSocket(host);
          }
        };
    BasicHttpClientConnectionManager connections =
        new BasicHttpClientConnectionManager(
            new DefaultHttpClientConnectionOperator(
                sockets,
                null,
                Wire.noNames(),
                RegistryBuilder.<org.apache.hc.client5.http.ssl.TlsSocketStrategy>create().build()),
            Wire.connections());
    connections.setSocketConfig(Wire.sockets(settings));
    return connections;
  }

  /// A socket that is encrypted as soon as it is connected.
  private static final class TlsSocket extends Socket {
    private final String host;
    private @Nullable TlsClientProtocol tls;

    TlsSocket(String host) {
      this.host = host;
    }

    @Override
    public void connect(SocketAddress to, int timeout) throws IOException {
      super.connect(to, timeout);
      TlsClientProtocol opened =
          new TlsClientProtocol(super.getInputStream(), super.getOutputStream());
      opened.connect(new AnyVersion(host));
      tls = opened;
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return tls == null ? super.getInputStream() : new LenientEnd(tls.getInputStream());
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
      return tls == null ? super.getOutputStream() : tls.getOutputStream();
    }
  }

  /// Old servers end without saying so.
  private static final class LenientEnd extends java.io.FilterInputStream {
    LenientEnd(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      try {
        return super.read(to, offset, length);
      } catch (org.bouncycastle.tls.TlsNoCloseNotifyException _) {
        return -1;
      }
    }
  }

  private static final class AnyVersion extends DefaultTlsClient {
    private final String host;

    AnyVersion(String host) {
      super(crypto());
      this.host = host;
    }

    private static TlsCrypto crypto() {
      return new BcTlsCrypto(new SecureRandom());
    }

    @Override
    protected ProtocolVersion[] getSupportedVersions() {
      return ProtocolVersion.TLSv13.downTo(ProtocolVersion.TLSv10);
    }

    @Override
    protected int[] getSupportedCipherSuites() {
      return SUITES.clone();
    }

    @Override
    @SuppressWarnings("JdkObsolete") // the library's signature
    protected @Nullable Vector<ServerName> getSNIServerNames() {
      if (HostName.parse(host).flatMap(HostName::number).isPresent()) return null;
      Vector<ServerName> names = new Vector<>();
      names.add(new ServerName(NameType.host_name, host.getBytes(StandardCharsets.US_ASCII)));
      return names;
    }

    @Override
    public TlsAuthentication getAuthentication() {
      return new TlsAuthentication() {
        @Override
        public void notifyServerCertificate(TlsServerCertificate certificate) {
          // any: the page is marked as read over a connection not to be trusted
        }

        @Override
        public @Nullable TlsCredentials getClientCredentials(CertificateRequest request) {
          return null;
        }
      };
    }
  }
}
