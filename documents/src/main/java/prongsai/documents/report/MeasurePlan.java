package prongsai.documents.report;

import java.time.LocalDate;
import java.util.List;
import prongsai.frameworks.guidance.ChosenMeasure;
import prongsai.frameworks.guidance.MeasureChoice;
import prongsai.frameworks.guidance.MeasureTemplate;
import prongsai.scoring.analysis.Ranked;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Wording;

/// The measures that the guidance has for what the analysis found, in words of the report.
final class MeasurePlan {
  private final ReportRequest request;

  MeasurePlan(ReportRequest request) {
    this.request = request;
  }

  /// A measure chosen for an indicator.
  ///
  /// @param indicator what it is for
  /// @param title its name
  /// @param items the items it answers; empty when items are not known
  /// @param responsible suggested units
  /// @param steps what to do, in order
  /// @param reporting how progress is reported and monitored
  /// @param success how its success is measured
  /// @param deadline when it is to be finished
  record Planned(
      Ranked indicator,
      String title,
      List<Code> items,
      List<String> responsible,
      List<String> steps,
      List<String> reporting,
      String success,
      LocalDate deadline) {}

  /// The measures, urgent indicators first; each template at most once.
  List<Planned> measures() {
    return MeasureChoice.of(request.analysis(), request.guidance()).stream()
        .map(this::planned)
        .toList();
  }

  private Planned planned(ChosenMeasure chosen) {
    MeasureTemplate template = chosen.template();
    return new Planned(
        chosen.indicator(),
        template.title(),
        chosen.items(),
        request.guidance().responsible(template).stream().map(Wording::th).toList(),
        chosen.steps().stream().map(step -> filled(step.text(), request)).toList(),
        template.reporting().stream().map(line -> filled(line, request)).toList(),
        filled(template.success(), request),
        template.deadline(request.framework().fiscalYear().next()));
  }

  /// Guidance text with its placeholders filled.
  static String filled(String text, ReportRequest request) {
    return text.replace("{year}", request.framework().fiscalYear().toString())
        .replace("{next_year}", request.framework().fiscalYear().next().toString())
        .replace("{agency}", request.agency());
  }
}
