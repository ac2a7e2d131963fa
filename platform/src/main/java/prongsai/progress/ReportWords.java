package prongsai.progress;

import java.util.List;
import java.util.OptionalInt;

/// A report as its writer means it, before it is taken.
///
/// @param links to pages elsewhere
/// @param files handed in before by the same writer
public record ReportWords(
    ReportingRound reporting,
    StepState state,
    String done,
    String outcome,
    String obstacle,
    String remedy,
    OptionalInt percent,
    List<ReportEvidence.Link> links,
    List<Handed> files) {
  /// The longest text, in characters.
  public static final int LONGEST = 5_000;

  /// The most links of one report.
  public static final int MOST_LINKS = 10;

  /// The most files of one report.
  public static final int MOST_FILES = 10;

  public ReportWords {
    links = List.copyOf(links);
    files = List.copyOf(files);
  }

  /// A file and what it shows.
  public record Handed(FileId file, String description) {}
}
