package prongsai.fetching;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What came of asking for an address, redirects followed.
///
/// @param asked the address
/// @param exchanges one a hop, in order; the last is where it ended; empty when nobody answered
/// @param failure why there is no (further) response, if so
public record Fetched(URI asked, List<Exchange> exchanges, Optional<Reason> failure) {}
