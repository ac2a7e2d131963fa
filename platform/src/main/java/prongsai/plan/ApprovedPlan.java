package prongsai.plan;

import java.time.Instant;
import java.util.List;
import prongsai.access.AccountId;
import prongsai.round.RoundId;

/// An edition of a plan that the executive approved. The last one is in force.
///
/// @param edition from 1 on
/// @param sha256 of its canonical bytes ([PlanBytes]), in lower-case hexadecimal
/// @param measures in order
public record ApprovedPlan(
    RoundId round, int edition, String sha256, Instant at, AccountId by, List<Measure> measures) {
  public ApprovedPlan {
    measures = List.copyOf(measures);
  }
}
