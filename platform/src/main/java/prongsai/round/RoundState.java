package prongsai.round;

import java.util.Locale;

/// Where a round stands. It only moves on: planned, open, closed, frozen.
public enum RoundState {
  /// Being prepared: everything may still be changed, nobody can answer.
  PLANNED,
  /// Takes answers while the window of a survey is open.
  OPEN,
  /// Takes no answers any more; tallies can be read.
  CLOSED,
  /// Its result is fixed.
  FROZEN;

  /// As the database has it.
  public String stored() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The state that the database names.
  public static RoundState ofStored(String stored) {
    return valueOf(stored.toUpperCase(Locale.ROOT));
  }
}
