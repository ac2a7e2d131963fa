package prongsai.progress;

import java.util.List;

/// What became of a report.
public sealed interface Reported {
  /// It stands.
  ///
  /// @param meanwhile what others reported of the same step since its writer opened the form
  record Taken(ProgressReport report, List<ProgressReport> meanwhile) implements Reported {
    public Taken {
      meanwhile = List.copyOf(meanwhile);
    }
  }

  /// It was not taken.
  ///
  /// @param why in Thai
  record Refused(String why) implements Reported {}
}
