package prongsai.checking;

import java.time.Instant;
import java.util.List;
import prongsai.round.RoundId;

/// Knows which links are to be looked at.
public interface WatchedLinks {
  /// The links of one round as they stand now, in the order of items.
  List<WatchedLink> of(RoundId round);

  /// All links of rounds in their season, and those of approved checklists of earlier years whose
  /// last check is older than a moment.
  ///
  /// @param season links of open and closed rounds not checked since then
  /// @param later links of frozen rounds not checked since then
  /// @param most at most as many, those that waited longest first
  List<WatchedLink> due(Instant season, Instant later, int most);

  /// Links of approved checklists that were not checked since the approval.
  List<WatchedLink> awaitingEvidence();
}
