package prongsai.invitation;

import prongsai.suppression.CountRange;

/// How many codes of a round were made, withdrawn and expired ones among them.
///
/// @param issued exactly
/// @param spent as far as it may be told: neither fewer than ten spent nor fewer than ten unspent
///   codes are shown as a number
public record CodeCounts(long issued, CountRange spent) {}
