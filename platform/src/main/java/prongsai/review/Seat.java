package prongsai.review;

/// The place of an assessor at an item of a round.
public enum Seat {
  /// Marks the item, always.
  FIRST(1),
  /// Marks some items a second time without seeing the first mark.
  SECOND(2),
  /// Marks where the first two differ, seeing both.
  THIRD(3);

  private final int number;

  Seat(int number) {
    this.number = number;
  }

  /// 1 to 3, as stored.
  public int number() {
    return number;
  }

  static Seat of(int number) {
    return values()[number - 1];
  }
}
