package prongsai.review.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.access.Account;
import prongsai.review.AssignmentPlan;
import prongsai.web.FormErrors;

/// What the page shows where assessors are assigned.
///
/// @param waiting names of the agencies whose rounds wait
/// @param plan who would mark what; empty before it is asked for
/// @param changed whether things have changed since the plan was shown
public record AssignView(
    AssignForm form,
    FormErrors errors,
    Map<String, String> years,
    Map<String, String> types,
    Map<String, String> provinces,
    List<String> waiting,
    List<Account> assessors,
    Optional<AssignmentPlan> plan,
    boolean changed) {

  /// How many items an assessor would get.
  public int load(Account account) {
    return plan.map(found -> found.loads().getOrDefault(account.id().value(), 0)).orElse(0);
  }

  /// Whether the plan can be carried out.
  public boolean isPossible() {
    return plan.isPresent() && !waiting.isEmpty() && plan.get().withoutFirst().isEmpty();
  }
}
