package prongsai.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Set;

/// The certificates under which time authorities are believed.
///
/// @param anchors empty when nobody named any: then no signer is judged
record TimeRoots(Set<TrustAnchor> anchors) {
  static final TimeRoots NONE = new TimeRoots(Set.of());

  TimeRoots {
    anchors = Set.copyOf(anchors);
  }

  /// Reads a file of certificates (PEM).
  ///
  /// @param file its path; blank for none
  /// @throws IllegalArgumentException when it cannot be read or holds none
  static TimeRoots of(String file) {
    if (file.isBlank()) return NONE;
    Set<TrustAnchor> anchors = new LinkedHashSet<>();
    try (InputStream in = Files.newInputStream(Path.of(file.strip()))) {
      CertificateFactory.getInstance("X.509")
          .generateCertificates(in)
          .forEach(one -> anchors.add(new TrustAnchor((X509Certificate) one, null)));
    } catch (IOException | GeneralSecurityException unreadable) {
      throw new IllegalArgumentException(
          "prongsai.evidence.timestamp-roots: cannot read certificates in " + file, unreadable);
    }
    if (anchors.isEmpty())
      throw new IllegalArgumentException(
          "prongsai.evidence.timestamp-roots: no certificate in " + file);
    return new TimeRoots(anchors);
  }

  /// Whether a signer can be traced to one of them.
  ///
  /// @param others certificates that came with the signature
  /// @param at the moment when all of them had to be valid
  TimeStamp.Trust of(X509Certificate signer, Collection<X509Certificate> others, Instant at) {
    if (anchors.isEmpty()) return TimeStamp.Trust.NOT_CHECKED;
    try {
      X509CertSelector target = new X509CertSelector();
      target.setCertificate(signer);
      PKIXBuilderParameters way = new PKIXBuilderParameters(anchors, target);
      way.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
      way.setRevocationEnabled(false); // no way out from here to ask
      way.setDate(Date.from(at));
      CertPathBuilder.getInstance("PKIX").build(way);
      return TimeStamp.Trust.TRUSTED;
    } catch (GeneralSecurityException untraced) {
      return TimeStamp.Trust.UNKNOWN;
    }
  }
}
