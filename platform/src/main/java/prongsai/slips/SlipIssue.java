package prongsai.slips;

import java.util.Map;
import org.springframework.stereotype.Component;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.documents.sheet.SlipBatch;
import prongsai.invitation.Codes;
import prongsai.invitation.Door;
import prongsai.round.Round;

/// Has codes made and withdrawn, and writes down by whom and how many, never which.
@Component
public class SlipIssue {
  private static final System.Logger LOG = System.getLogger(SlipIssue.class.getName());

  private final Codes codes;
  private final Door door;
  private final Rights rights;
  private final AuditTrail trail;

  SlipIssue(Codes codes, Door door, Rights rights, AuditTrail trail) {
    this.codes = codes;
    this.door = door;
    this.rights = rights;
    this.trail = trail;
  }

  /// New slips, to be printed now. If the paper is lost, or the way to it fails, its codes are of
  /// use to nobody, and others are made.
  ///
  /// @throws prongsai.access.AccessDenied when the person may not
  /// @throws IllegalArgumentException when the round takes no codes any more
  public SlipBatch issue(Paper paper, SlipOrder order) {
    Round round = paper.round();
    rights.require(Permission.ISSUE_CODES, round.agency());
    String fingerprint = door.key(round.id()).fingerprint();
    SlipBatch slips =
        paper.slips(codes.issue(round.id(), order.count(), order.lastDay()), fingerprint);
    record(
        "slips.issued",
        round,
        Map.of("count", Integer.toString(order.count()), "until", order.lastDay().toString()));
    return slips;
  }

  /// Withdraws every code of a round that was not used.
  ///
  /// @throws prongsai.access.AccessDenied when the person may not
  /// @throws org.springframework.security.authorization.AuthorizationDeniedException when the
  ///   person has not proved just now to be there
  public void revoke(Round round) {
    rights.require(Permission.ISSUE_CODES, round.agency());
    rights.requireFresh();
    codes.revokeUnspent(round.id());
    record("slips.revoked", round, Map.of());
  }

  private void record(String event, Round round, Map<String, String> details) {
    Map<String, String> all = new java.util.TreeMap<>(details);
    all.put("round", round.id().toString());
    trail.record(AuditEvent.of(event, rights.actor(), round.agency(), all));
    LOG.log(
        System.Logger.Level.INFO, "{0} round={1} agency={2}", event, round.id(), round.agency());
  }
}
