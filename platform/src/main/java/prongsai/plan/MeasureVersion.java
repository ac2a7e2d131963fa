package prongsai.plan;

import java.time.Instant;
import prongsai.access.AccountId;

/// A measure as somebody wrote it.
///
/// @param version from 1 on
/// @param removed whether it was taken out of the plan
public record MeasureVersion(
    Measure measure, long version, boolean removed, Instant changedAt, AccountId changedBy) {}
