package prongsai.documents.report;

import java.util.List;
import prongsai.documents.model.Digits;
import prongsai.frameworks.guidance.GuidanceLibrary;
import prongsai.scoring.analysis.Analysis;
import prongsai.scoring.framework.Framework;

/// Everything that a report is made from.
///
/// @param analysis the result and what it means
/// @param guidance advice and measure templates of the framework, with the agency's own overrides
/// @param address lines under the agency's name on the cover; may be empty
/// @param digits the digits that readers see
/// @param smallCounts what is shown of options that few people chose
/// @param program version of the program, for the provenance line
public record ReportRequest(
    Analysis analysis,
    GuidanceLibrary guidance,
    List<String> address,
    Digits digits,
    SmallCounts smallCounts,
    String program) {
  public ReportRequest {
    address = List.copyOf(address);
  }

  Framework framework() {
    return analysis.result().framework();
  }

  String agency() {
    String name = analysis.result().agency();
    return name.isBlank() ? Phrases.of("agency.unnamed") : name;
  }
}
