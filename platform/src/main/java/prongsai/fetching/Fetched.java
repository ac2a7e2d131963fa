package prongsai.fetching;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What came of asking for an address, redirects followed.
///
/// @param asked the address
/// @param exchanges one a hop, in order; the last is where it ended; empty when nobody answered
/// @param failure why there is no (further) response, if so
/// @param remarks what a person should know besides
public record Fetched(
    URI asked, List<Exchange> exchanges, Optional<Reason> failure, Set<Remark> remarks) {
  public Fetched {
    exchanges = List.copyOf(exchanges);
    remarks = Set.copyOf(remarks);
  }

  /// Without remarks.
  public Fetched(URI asked, List<Exchange> exchanges, Optional<Reason> failure) {
    this(asked, exchanges, failure, Set.of());
  }

  /// What was seen on the way that does not decide whether a page can be read.
  public enum Remark {
    /// The site's certificate cannot be trusted (expired, of another name, its chain incomplete,
    /// its own) or its encryption is out of date (TLS 1.0, 1.1): a browser would warn or refuse.
    /// The page was read all the same.
    WEAK_ENCRYPTION
  }

  /// Where it ended, when it ended with a response.
  public Optional<Exchange> landed() {
    return failure.isPresent() || exchanges.isEmpty()
        ? Optional.empty()
        : Optional.of(exchanges.getLast());
  }
}
