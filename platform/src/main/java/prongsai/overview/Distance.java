package prongsai.overview;

import java.util.Optional;

/// How far an agency is below the pass mark.
public enum Distance {
  NEAR("ขาดไม่ถึง 5 คะแนน", 0, 5),
  MIDDLE("ขาด 5 ถึงไม่ถึง 15 คะแนน", 5, 15),
  FAR("ขาด 15 คะแนนขึ้นไป", 15, 101);

  private final String thai;
  private final int least;
  private final int below;

  Distance(String thai, int least, int below) {
    this.thai = thai;
    this.least = least;
    this.below = below;
  }

  /// In words.
  public String thai() {
    return thai;
  }

  /// Points that lack at least.
  public int least() {
    return least;
  }

  /// Points that lack less than.
  public int below() {
    return below;
  }

  /// As addresses write it.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /// The one of a word.
  public static Optional<Distance> named(String word) {
    for (Distance one : values()) if (one.word().equals(word)) return Optional.of(one);
    return Optional.empty();
  }
}
