package prongsai.portal;

import java.time.Instant;
import prongsai.access.AccountId;
import prongsai.round.RoundId;

/// That the result of a round is public, in its latest version, with all that belongs to it.
///
/// @param at since when
/// @param by who decided so
public record Publication(RoundId round, Instant at, AccountId by) {}
