package prongsai.disclosure;

import java.util.Optional;
import prongsai.round.Round;
import prongsai.scoring.framework.Item;

/// Whoever can answer an item out of what this program publishes.
@FunctionalInterface
public interface Suggestions {
  /// The answer to an item of a round; empty where nothing is published.
  Optional<Suggestion> of(Round round, Item item);
}
