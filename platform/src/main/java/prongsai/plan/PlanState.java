package prongsai.plan;

/// How far a plan is.
public enum PlanState {
  DRAFTING,
  AWAITING_APPROVAL,
  /// What stands is in force; a change begins with drafting the next edition.
  APPROVED
}
