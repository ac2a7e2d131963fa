package prongsai.round.web;

import java.util.List;
import prongsai.round.Round;

/// What another part of the program has to do in a round, for the round's page.
public interface RoundTasks {
  /// Its tasks before the result, for whoever looks, in order; none for who may not see them.
  default List<RoundTask> of(Round round) {
    return List.of();
  }

  /// Its tasks after the result, for whoever looks, in order.
  default List<RoundTask> after(Round round) {
    return List.of();
  }
}
