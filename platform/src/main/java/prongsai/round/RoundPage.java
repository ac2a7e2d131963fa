package prongsai.round;

import java.util.List;
import java.util.Optional;

/// Some rounds out of many: the latest year first, then in order of the agencies' names.
///
/// @param next the last one shown, to go on from; empty when there are no more
/// @param total how many there are in all
public record RoundPage(List<RoundListing> rounds, Optional<RoundId> next, long total) {
  public RoundPage {
    rounds = List.copyOf(rounds);
  }
}
