package prongsai.evidence;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/// Asks an outside authority to say when a hash was there (RFC 3161), and checks what it said.
final class TimeAuthority {
  private static final System.Logger LOG = System.getLogger(TimeAuthority.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int MOST_BYTES = 64 << 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  private TimeAuthority() {}

  /// The token over a SHA-256; empty when no authority is named, or none answered rightly.
  static Optional<byte[]> stamp(String url, byte[] sha256) {
    if (url.isBlank()) return Optional.empty();
    try {
      TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
      generator.setCertReq(true);
      TimeStampRequest request =
          generator.generate(TSPAlgorithms.SHA256, sha256, new BigInteger(64, RANDOM));
      TimeStampResponse response = new TimeStampResponse(ask(url, request.getEncoded()));
      response.validate(request);
      byte[] token = response.getTimeStampToken().getEncoded();
      return read(token, sha256, TimeRoots.NONE).map(_ -> token);
    } catch (IOException | TSPException | RuntimeException failed) {
      LOG.log(System.Logger.Level.WARNING, "time stamp not given: {0}", failed.toString());
      return Optional.empty();
    }
  }

  private static byte[] ask(String url, byte[] request) throws IOException {
    HttpRequest post =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(PATIENCE)
            .header("Content-Type", "application/timestamp-query")
            .POST(HttpRequest.BodyPublishers.ofByteArray(request))
            .build();
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      var response = client.send(post, HttpResponse.BodyHandlers.ofInputStream());
      try (var body = response.body()) {
        return body.readNBytes(MOST_BYTES);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  /// What a token says; empty when it is not about this hash or its signature is wrong.
  ///
  /// @param roots under which its signer is judged
  static Optional<TimeStamp> read(byte[] token, byte[] sha256, TimeRoots roots) {
    try {
      TimeStampToken stamp = new TimeStampToken(new CMSSignedData(token));
      if (!Arrays.equals(stamp.getTimeStampInfo().getMessageImprintDigest(), sha256))
        return Optional.empty();
      X509CertificateHolder signer = signer(stamp);
      stamp.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
      Instant at = stamp.getTimeStampInfo().getGenTime().toInstant();
      return Optional.of(
          new TimeStamp(at, signer.getSubject().toString(), trust(stamp, signer, at, roots)));
    } catch (TSPException
        | IOException
        | CMSException
        | OperatorCreationException
        | java.security.cert.CertificateException
        | RuntimeException wrong) {
      return Optional.empty();
    }
  }

  private static TimeStamp.Trust trust(
      TimeStampToken stamp, X509CertificateHolder signer, Instant at, TimeRoots roots)
      throws java.security.cert.CertificateException {
    JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
    List<X509Certificate> others = new ArrayList<>();
    for (X509CertificateHolder one : stamp.getCertificates().getMatches(null))
      others.add(converter.getCertificate(one));
    return roots.of(converter.getCertificate(signer), others, at);
  }

  @SuppressWarnings("unchecked") // a selector of signers finds certificates
  private static X509CertificateHolder signer(TimeStampToken stamp) throws TSPException {
    Collection<X509CertificateHolder> found = stamp.getCertificates().getMatches(stamp.getSID());
    if (found.isEmpty()) throw new TSPException("no certificate of the signer");
    return found.iterator().next();
  }
}
