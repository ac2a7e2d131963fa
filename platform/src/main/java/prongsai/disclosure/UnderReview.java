package prongsai.disclosure;

import prongsai.round.RoundId;

/// Knows which rounds are marked here by assessors, so that their marks come from nowhere else.
@FunctionalInterface
public interface UnderReview {
  /// Whether a round is, or was, under review.
  boolean test(RoundId round);
}
