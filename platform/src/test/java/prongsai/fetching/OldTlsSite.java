package prongsai.fetching;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.tls.Certificate;
import org.bouncycastle.tls.DefaultTlsServer;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.SignatureAndHashAlgorithm;
import org.bouncycastle.tls.TlsCredentialedSigner;
import org.bouncycastle.tls.TlsServerProtocol;
import org.bouncycastle.tls.crypto.TlsCertificate;
import org.bouncycastle.tls.crypto.TlsCryptoParameters;
import org.bouncycastle.tls.crypto.impl.bc.BcDefaultTlsCredentialedSigner;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;

/// An encrypted site with a certificate that expired years ago and is signed by itself, of one
/// version of TLS.
final class OldTlsSite implements AutoCloseable {
  private static final String PAGE =
      "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello";
  private final ServerSocket socket;
  private final ProtocolVersion version;
  private final BcTlsCrypto crypto = new BcTlsCrypto(new SecureRandom());
  private final KeyPair keys;
  private final X509CertificateHolder certificate;

  OldTlsSite(ProtocolVersion version) throws Exception {
    this.version = version;
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    this.keys = generator.generateKeyPair();
    X500Name name = new X500Name("CN=agency.example");
    Instant then = Instant.parse("2015-01-01T00:00:00Z");
    this.certificate =
        new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(then),
                Date.from(then.plus(365, ChronoUnit.DAYS)),
                name,
                keys.getPublic())
            .build(new JcaContentSignerBuilder("SHA1withRSA").build(keys.getPrivate()));
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  URI page() {
    return URI.create("https://127.0.0.1:" + socket.getLocalPort() + "/page");
  }

  private void accept() {
    while (!socket.isClosed())
      try {
        Socket caller = socket.accept();
        Thread.ofVirtual().start(() -> serve(caller));
      } catch (IOException _) {
        return;
      }
  }

  private void serve(Socket caller) {
    try (caller) {
      TlsServerProtocol tls =
          new TlsServerProtocol(caller.getInputStream(), caller.getOutputStream());
      tls.accept(new Server());
      StringBuilder head = new StringBuilder();
      while (head.indexOf("\r\n\r\n") < 0) {
        int sign = tls.getInputStream().read();
        if (sign < 0) return;
        head.append((char) sign);
      }
      tls.getOutputStream().write(PAGE.getBytes(StandardCharsets.US_ASCII));
      tls.close();
    } catch (IOException _) {
      // the caller did not like our certificate
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private final class Server extends DefaultTlsServer {
    Server() {
      super(OldTlsSite.this.crypto);
    }

    @Override
    protected ProtocolVersion[] getSupportedVersions() {
      return version.only();
    }

    @Override
    protected TlsCredentialedSigner getRSASignerCredentials() throws IOException {
      Certificate chain =
          new Certificate(
              new TlsCertificate[] {
                OldTlsSite.this.crypto.createCertificate(certificate.getEncoded())
              });
      return new BcDefaultTlsCredentialedSigner(
          new TlsCryptoParameters(context),
          OldTlsSite.this.crypto,
          PrivateKeyFactory.createKey(keys.getPrivate().getEncoded()),
          chain,
          version.isEqualOrEarlierVersionOf(ProtocolVersion.TLSv11)
              ? null
              : SignatureAndHashAlgorithm.getInstance((short) 4, (short) 1));
    }
  }
}
