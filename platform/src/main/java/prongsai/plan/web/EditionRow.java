package prongsai.plan.web;

import java.util.List;
import prongsai.plan.ApprovedPlan;

/// An approved edition in the list.
///
/// @param by who approved it
/// @param since what differs from the edition before; empty for the first
public record EditionRow(ApprovedPlan edition, String by, List<Difference> since) {
  public EditionRow {
    since = List.copyOf(since);
  }
}
