package prongsai.disclosure;

import prongsai.round.RoundId;

/// Knows which rounds are marked here by assessors, so that their marks come from nowhere else.
public interface UnderReview {
  /// Whether a round is, or was, under review.
  boolean test(RoundId round);

  /// Whether a round is under review and its marks are not final yet.
  boolean isUnfinished(RoundId round);
}
