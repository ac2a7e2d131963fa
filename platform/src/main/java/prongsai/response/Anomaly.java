package prongsai.response;

import java.util.EnumSet;
import java.util.Set;

/// What was odd about how an answer came in; stored with it as a bit. Odd answers are stored like
/// all others: whether they count is decided openly when the round is closed, never by dropping
/// them.
public enum Anomaly {
  /// The browser brought no proof of work.
  NO_PROOF_OF_WORK(1),
  /// More answers came over one service point on that day than its budget.
  OVER_POINT_BUDGET(2),
  /// More answers came from one network in a while than its budget.
  OVER_NETWORK_BUDGET(4);

  private final int bit;

  Anomaly(int bit) {
    this.bit = bit;
  }

  /// Its bit in the flags of an answer.
  public int bit() {
    return bit;
  }

  /// Flags of several.
  public static int flags(Set<Anomaly> anomalies) {
    int flags = 0;
    for (Anomaly one : anomalies) flags |= one.bit;
    return flags;
  }

  /// What flags stand for; bits without a name are left out.
  public static Set<Anomaly> of(int flags) {
    Set<Anomaly> set = EnumSet.noneOf(Anomaly.class);
    for (Anomaly one : values()) if ((flags & one.bit) != 0) set.add(one);
    return set;
  }
}
