package prongsai.portal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How large an agency is, by the number of its staff in the round: for comparing like with like.
public enum AgencySize {
  /// Fewer than 50.
  SMALL,
  /// 50 to 199.
  MEDIUM,
  /// 200 to 999.
  LARGE,
  /// 1,000 and more.
  VERY_LARGE,
  UNKNOWN;

  private static final int TO_MEDIUM = 50;
  private static final int TO_LARGE = 200;
  private static final int TO_VERY_LARGE = 1000;

  /// @param staff 0 for unknown
  static AgencySize of(int staff) {
    if (staff <= 0) return UNKNOWN;
    if (staff < TO_MEDIUM) return SMALL;
    if (staff < TO_LARGE) return MEDIUM;
    return staff < TO_VERY_LARGE ? LARGE : VERY_LARGE;
  }

  /// As it stands in addresses.
  public String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The size that an address names; empty for none.
  public static Optional<AgencySize> read(String written) {
    return Arrays.stream(values()).filter(one -> one.written().equals(written)).findFirst();
  }
}
