package prongsai.plan;

/// What came of a change to a measure.
public sealed interface Planned {
  /// It stands now.
  record Done(MeasureVersion now) implements Planned {}

  /// Somebody changed it meanwhile: nothing was written, and the person must choose.
  record Conflict(MeasureVersion theirs) implements Planned {}

  /// It cannot be changed; why, in Thai.
  record Refused(String thai) implements Planned {}
}
