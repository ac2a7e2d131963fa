package prongsai.publishing;

import java.util.List;
import java.util.Set;
import prongsai.documents.Format;
import prongsai.documents.model.Digits;
import prongsai.documents.report.SmallCounts;
import prongsai.frameworks.guidance.GuidanceLibrary;
import prongsai.scoring.analysis.AnalysisSettings;

/// How reports are to be made.
///
/// @param guidance advice and measures, with the agency's own overrides
/// @param settings how many indicators are set apart
/// @param formats at least one
/// @param digits the digits that readers see
/// @param smallCounts what is shown of options that few people chose
/// @param address lines under the agency's name on the cover
/// @param program version of the program
public record ReportOrder(
    GuidanceLibrary guidance,
    AnalysisSettings settings,
    Set<Format> formats,
    Digits digits,
    SmallCounts smallCounts,
    List<String> address,
    String program) {
  public ReportOrder {
    formats = Set.copyOf(formats);
    address = List.copyOf(address);
    if (formats.isEmpty()) throw new IllegalArgumentException("no format");
  }
}
