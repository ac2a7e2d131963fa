package prongsai.access;

/// Something that a role may be allowed to do. Which role has it: [RightsMatrix].
public enum Permission {
  /// See that an agency is there, its data in the register and its rounds. Whoever lacks it is told
  /// that there is no such agency.
  READ_AGENCY(false),
  /// Add, change and import agencies.
  MANAGE_AGENCIES(true),
  /// Plan and open rounds, set their calendar and numbers.
  MANAGE_ROUNDS(true),
  /// Print the codes of staff. Not for who looks after the installation: whoever can read the
  /// server's memory should not hold the slips as well.
  ISSUE_CODES(true),
  /// See how many have answered.
  READ_PARTICIPATION(false),
  /// See scores, from closing on.
  READ_RESULTS(false),
  /// See how many agencies stand together. For those who look after several.
  READ_PORTFOLIO(false),
  /// End the collection of answers.
  CLOSE_ROUND(true),
  /// Fix the result, or correct it by a new version with a reason.
  FREEZE_ROUND(true),
  /// Read the answers of the disclosure checklist before they are public, their checks and their
  /// evidence.
  READ_DISCLOSURE(false),
  /// Fill in the disclosure checklist, send it to the executive, and clarify provisional marks.
  FILL_DISCLOSURE(true),
  /// Approve the disclosure checklist as shown, or send items back.
  APPROVE_DISCLOSURE(true),
  /// Give and import the marks of the public disclosure (OIT), and decide on clarifications.
  MARK_DISCLOSURE(true),
  /// Assign assessors, open provisional marks to the agency, make marks final.
  MANAGE_REVIEW(true),
  /// Read the plan of measures and its progress before they are public.
  READ_PLAN(false),
  /// Draft the plan of measures and send it to the executive.
  DRAFT_PLAN(true),
  /// Approve the plan of measures as shown, or send it back.
  APPROVE_PLAN(true),
  /// Report the progress of a measure, and comment on it.
  REPORT_PROGRESS(true),
  /// Show a frozen result to the public, with all that belongs to it.
  PUBLISH_RESULT(true),
  /// Send interviews (EIT part 2) from a tablet.
  COLLECT_INTERVIEWS(true),
  /// Bring in answers that were collected elsewhere. Not for the assessed: these answers count as
  /// if people had given them here.
  IMPORT_ANSWERS(true),
  /// See counts of what looks like stuffing.
  READ_ANOMALIES(false),
  /// Decide that answers do not count because of how they came in.
  SET_ANSWERS_ASIDE(true),
  /// Take the anonymous answers of a closed round out of the system.
  EXPORT_ANSWERS(false),
  /// Invite people, suspend accounts, send reset links; never to a role above one's own.
  MANAGE_ACCOUNTS(true),
  /// Make tokens for programs, never with more rights than one's own.
  MANAGE_TOKENS(true),
  /// Read and verify the audit trail.
  READ_AUDIT(false);

  private final boolean changes;

  Permission(boolean changes) {
    this.changes = changes;
  }

  /// Whether anything is different afterwards.
  public boolean changes() {
    return changes;
  }
}
