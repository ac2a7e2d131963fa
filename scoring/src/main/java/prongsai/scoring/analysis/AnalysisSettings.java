package prongsai.scoring.analysis;

/// How many indicators the analysis sets apart.
///
/// @param urgent lowest indicators below the pass mark, analysed as urgent weaknesses
/// @param develop highest indicators at or above it, analysed as points to keep or develop
public record AnalysisSettings(int urgent, int develop) {
  /// Four and three, as agencies report (see the report conventions).
  public static final AnalysisSettings USUAL = new AnalysisSettings(4, 3);

  public AnalysisSettings {
    if (urgent < 0 || develop < 0)
      throw new IllegalArgumentException("negative number of indicators");
  }
}
