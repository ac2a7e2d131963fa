package prongsai.review;

import java.util.Locale;
import java.util.Optional;

/// How sure an assessor is of a mark.
public enum Confidence {
  SURE("มั่นใจ"),
  FAIR("พอสมควร"),
  UNSURE("ไม่มั่นใจ");

  private final String thai;

  Confidence(String thai) {
    this.thai = thai;
  }

  /// Its word on pages.
  public String thai() {
    return thai;
  }

  /// Its name in forms.
  public String value() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What a form said; empty for anything else.
  public static Optional<Confidence> typed(String value) {
    for (Confidence one : values()) if (one.value().equals(value)) return Optional.of(one);
    return Optional.empty();
  }
}
