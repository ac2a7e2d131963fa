package prongsai.scoring.framework;

import java.util.Locale;
import java.util.Optional;

/// How well a fact of a framework is known.
public enum Certainty {
  /// Seen in a published text or proved numerically.
  VERIFIED,
  /// The same, for a neighbouring year.
  VERIFIED_OTHER_YEAR,
  /// In part.
  PARTLY,
  /// From memory of the manual; not checked against a published text.
  RECALLED,
  /// This project's own words (translations, condensed criteria).
  OWN;

  /// The word in data files: `verified-other-year`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Certainty> named(String word) {
    for (Certainty certainty : values())
      if (certainty.word().equals(word)) return Optional.of(certainty);
    return Optional.empty();
  }
}
