package prongsai.review;

import java.util.List;
import java.util.Optional;
import prongsai.round.Round;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Option;

/// The items of a round that assessors mark.
public final class DisclosureItems {
  private DisclosureItems() {}

  /// All of them in the framework's order.
  public static List<Item> of(Round round) {
    return round.framework().instruments().stream()
        .filter(one -> one.kind() == Instrument.Kind.DISCLOSURE)
        .flatMap(one -> one.items().stream())
        .toList();
  }

  /// One of them.
  public static Optional<Item> find(Round round, Code item) {
    return of(round).stream().filter(one -> one.code().equals(item)).findFirst();
  }

  /// The option of a key on an item's scale.
  public static Optional<Option> option(Item item, String key) {
    return item.scale().options().stream().filter(one -> one.key().equals(key)).findFirst();
  }

  /// Whether an option is worth all that its item can bring.
  public static boolean isFull(Item item, Option option) {
    Ratio most =
        item.scale().options().stream()
            .map(Option::positive)
            .max(Ratio::compareTo)
            .orElse(Ratio.ZERO);
    return option.positive().isAtLeast(most);
  }

  /// The label of a mark; its key where the scale has no such option.
  public static String label(Item item, String key) {
    return option(item, key).map(one -> one.label().th()).orElse(key);
  }
}
