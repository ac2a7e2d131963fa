package prongsai.progress;

/// What shows that a report is true (หลักฐาน).
public sealed interface ReportEvidence {
  /// What it shows; may be empty.
  String description();

  /// A page or file elsewhere.
  record Link(String url, String description) implements ReportEvidence {}

  /// A file that is kept here.
  record Kept(EvidenceFile file, String description) implements ReportEvidence {}
}
