package prongsai.evidence;

import java.time.Instant;

/// What an outside authority said: that the hash of a manifest was there at a moment (RFC 3161).
///
/// @param at the moment by the authority's clock
/// @param by the name in the authority's certificate, which is not checked against any list of
///   trusted ones
public record TimeStamp(Instant at, String by) {}
