package prongsai.scoring.analysis;

import java.util.List;
import java.util.Optional;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Indicator;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.score.Score;

/// An indicator in the ranking, highest first.
///
/// @param rank from 1; equal exact scores share a rank
/// @param instrument it belongs to
/// @param score the indicator's score; always scored
/// @param passes whether the published figure reaches the pass mark
/// @param share points of the total that one point of the indicator is worth
/// @param items its items that have a score, in order of the framework
public record Ranked(
    int rank, Instrument instrument, Score score, boolean passes, Ratio share, List<Worth> items) {
  public Ranked {
    items = List.copyOf(items);
  }

  /// The indicator itself.
  public Indicator indicator() {
    return (Indicator) score.part();
  }

  /// The indicator's exact score.
  public Ratio value() {
    return score.value().orElseThrow();
  }

  /// Points of the **total** that are lost here.
  public Ratio lost() {
    return Ratio.HUNDRED.minus(value()).times(share);
  }

  /// Whether every item of the indicator has a score.
  public boolean itemsComplete() {
    return !indicator().items().isEmpty() && items.size() == indicator().items().size();
  }

  /// The score of one of its items.
  public Optional<Worth> item(String code) {
    return items.stream().filter(worth -> worth.item().code().value().equals(code)).findFirst();
  }
}
