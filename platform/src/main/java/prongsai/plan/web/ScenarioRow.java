package prongsai.plan.web;

import prongsai.plan.Scenario;

/// A scenario with what it would make of the result.
///
/// @param by who kept it
public record ScenarioRow(Scenario scenario, Outlook outlook, String by) {
  /// Names it in addresses.
  public String id() {
    return scenario.id().toString();
  }
}
