package prongsai.evidence;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/// A time authority on this machine, with a certificate that it made itself.
final class TestTimeAuthority implements AutoCloseable {
  static final Instant NOW = Instant.parse("2022-03-10T07:00:05Z");
  private static final ASN1ObjectIdentifier POLICY =
      new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");
  private static final ASN1ObjectIdentifier SHA256 =
      new ASN1ObjectIdentifier("2.16.840.1.101.3.4.2.1");

  private final HttpServer server;
  private final TimeStampTokenGenerator tokens;
  private final X509CertificateHolder certificate;

  TestTimeAuthority() {
    try {
      KeyPair keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
      ContentSigner signer = new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
      certificate = certificate(keys, signer);
      tokens = tokens(signer, certificate);
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException | GeneralSecurityException | OperatorException | TSPException failed) {
      throw new IllegalStateException(failed);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  private static X509CertificateHolder certificate(KeyPair keys, ContentSigner signer)
      throws IOException {
    X500Name name = new X500Name("CN=Test Time Authority");
    return new JcaX509v3CertificateBuilder(
            name,
            BigInteger.ONE,
            Date.from(NOW.minusSeconds(60)),
            Date.from(Instant.parse("2099-01-01T00:00:00Z")),
            name,
            keys.getPublic())
        .addExtension(
            Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
        .build(signer);
  }

  /// Its certificate as a file of roots holds it.
  String pem() throws IOException {
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }

  private static TimeStampTokenGenerator tokens(
      ContentSigner signer, X509CertificateHolder certificate)
      throws OperatorException, TSPException, IOException {
    DigestCalculator digest =
        new BcDigestCalculatorProvider()
            .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(SHA256));
    TimeStampTokenGenerator tokens =
        new TimeStampTokenGenerator(
            new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .build(signer, certificate),
            digest,
            POLICY);
    tokens.addCertificates(new org.bouncycastle.util.CollectionStore<>(List.of(certificate)));
    return tokens;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] answer =
          new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
              .generate(
                  new TimeStampRequest(exchange.getRequestBody().readAllBytes()),
                  BigInteger.TEN,
                  Date.from(NOW))
              .getEncoded();
      exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    } catch (TSPException failed) {
      throw new IOException(failed);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
