package prongsai.evidence;

import java.time.Instant;

/// What an outside authority said: that the hash of a manifest was there at a moment (RFC 3161).
///
/// @param at the moment by the authority's clock
/// @param by the name in the authority's certificate
/// @param trust whether that certificate can be believed
public record TimeStamp(Instant at, String by, Trust trust) {
  /// Whether a certificate can be believed.
  public enum Trust {
    /// No roots are named here, so nobody judged.
    NOT_CHECKED,
    /// It leads to one of the roots named here, and was valid at the moment.
    TRUSTED,
    /// It leads to none of them.
    UNKNOWN
  }
}
