package prongsai.scoring.analysis;

import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Item;
import prongsai.scoring.score.Score;

/// What an item is worth to the total.
///
/// @param score the item's score; always scored
/// @param share points of the total that one point of the item is worth (0–1, exact)
public record Worth(Score score, Ratio share) {

  /// The item itself.
  public Item item() {
    return (Item) score.part();
  }

  /// The item's exact score.
  public Ratio value() {
    return score.value().orElseThrow();
  }

  /// Points of the **total** that are lost here: what a score of 100 would add.
  public Ratio lost() {
    return Ratio.HUNDRED.minus(value()).times(share);
  }
}
