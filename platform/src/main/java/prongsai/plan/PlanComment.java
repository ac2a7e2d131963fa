package prongsai.plan;

import java.time.Instant;
import java.util.Optional;
import prongsai.access.AccountId;

/// What the executive said when sending a plan back.
///
/// @param measure what it is about; empty for the whole plan
public record PlanComment(Optional<MeasureId> measure, String text, Instant at, AccountId by) {}
