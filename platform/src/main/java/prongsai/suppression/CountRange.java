package prongsai.suppression;

/// A count as far as it may be told: exactly, or between two numbers.
///
/// @param least 0 or more
/// @param most `least` when it is told exactly
public record CountRange(long least, long most) {
  public CountRange {
    if (least < 0 || most < least)
      throw new IllegalArgumentException("not a range: " + least + " to " + most);
  }

  /// A count told exactly.
  public static CountRange exactly(long count) {
    return new CountRange(count, count);
  }

  /// Whether the count itself is told.
  public boolean isExact() {
    return least == most;
  }
}
