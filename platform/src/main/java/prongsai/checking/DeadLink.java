package prongsai.checking;

import java.time.Instant;
import java.util.Optional;
import prongsai.fetching.Reason;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;

/// A link that does not open, or did not for a while.
///
/// @param since when it was first found so
/// @param back when it opened again
public record DeadLink(
    RoundId round, Code item, String url, Instant since, Reason reason, Optional<Instant> back) {}
