package prongsai.frameworks.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Function;

/// The words that a field may hold, in the order in which a message lists them.
final class Choices {
  private Choices() {}

  static <E> SequencedMap<String, E> of(E[] all, Function<E, String> word) {
    SequencedMap<String, E> choices = new LinkedHashMap<>();
    for (E one : all) choices.put(word.apply(one), one);
    return choices;
  }

  /// The constants of an enum in small letters, `HALF_UP` as `half-up`.
  static <E extends Enum<E>> SequencedMap<String, E> of(E[] all) {
    return of(all, one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// Words that mean themselves.
  static SequencedMap<String, String> words(String... words) {
    return of(words, Function.identity());
  }
}
