package prongsai.progress.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import prongsai.progress.Counts;
import prongsai.progress.MeasureProgress;
import prongsai.progress.ProgressReport;
import prongsai.progress.ReportingRound;
import prongsai.progress.StepProgress;
import prongsai.progress.StepStanding;
import prongsai.web.Query;
import prongsai.web.ThaiDates;

/// The list of all measures and steps of a plan with their state.
///
/// @param unit only measures of this unit; empty for all
/// @param show `attention` for late and at risk only, `missing-6` and `missing-12` for what a round
///   of reporting still waits for; empty for all
/// @param inOrder whether in the order of the plan, not the late ones first
/// @param measures as they are shown
public record ProgressView(
    ProgressHead head,
    String unit,
    String show,
    boolean inOrder,
    List<Row> measures,
    List<String> units) {
  public ProgressView {
    measures = List.copyOf(measures);
    units = List.copyOf(units);
  }

  /// A measure with those of its steps that are shown.
  ///
  /// @param number its place in the plan; 0 when it is no longer in it
  /// @param contact who is reminded
  public record Row(int number, MeasureProgress measure, List<StepProgress> steps, String contact) {
    public Row {
      steps = List.copyOf(steps);
    }
  }

  static ProgressView of(
      ProgressHead head, String unit, String show, String sort, ProgressAccess.Names names) {
    List<MeasureProgress> all = head.progress().measures();
    Predicate<StepProgress> wanted = wanted(head, show);
    List<Row> rows =
        new java.util.ArrayList<>(
            java.util.stream.IntStream.range(0, all.size())
                .mapToObj(i -> row(i + 1, all.get(i), wanted, names))
                .filter(row -> unit.isEmpty() || row.measure().measure().units().contains(unit))
                .filter(row -> show.isEmpty() || !row.steps().isEmpty())
                .toList());
    boolean inOrder = sort.equals("order");
    if (!inOrder)
      rows.sort(
          Comparator.comparing((Row row) -> !row.measure().inPlan())
              .thenComparing(row -> row.measure().standing()));
    List<String> units =
        all.stream().flatMap(one -> one.measure().units().stream()).distinct().sorted().toList();
    return new ProgressView(head, unit, show, inOrder, rows, units);
  }

  private static Row row(
      int number, MeasureProgress one, Predicate<StepProgress> wanted, ProgressAccess.Names names) {
    return new Row(
        one.inPlan() ? number : 0,
        one,
        one.steps().stream().filter(wanted).toList(),
        names.contact(one.measure()));
  }

  private static Predicate<StepProgress> wanted(ProgressHead head, String show) {
    return switch (show) {
      case "attention" -> step -> step.inPlan() && step.standing().needsAttention();
      case "missing-6" -> missing(head, ReportingRound.SIX_MONTHS);
      case "missing-12" -> missing(head, ReportingRound.TWELVE_MONTHS);
      default -> _ -> true;
    };
  }

  private static Predicate<StepProgress> missing(ProgressHead head, ReportingRound which) {
    return step -> step.isMissing(which, which.ends(head.progress().year()));
  }

  /// How many steps stand how.
  public Counts counts() {
    return head.progress().counts();
  }

  /// How many steps a round of reporting still waits for.
  public int missing(ReportingRound which) {
    return head.progress().missing(which).size();
  }

  /// The same list with another choice of steps.
  public String showing(String other) {
    return head.path() + query().with("show", other);
  }

  /// The same list in another order.
  public String sorted(String other) {
    return head.path() + query().with("sort", other);
  }

  private Query query() {
    return new Query(java.util.Map.of())
        .with("unit", unit)
        .with("show", show)
        .with("sort", inOrder ? "order" : "");
  }

  /// The dates of a step.
  public static String dates(StepProgress step) {
    if (step.step().starts().isEmpty() || step.step().ends().isEmpty()) return "ยังไม่กำหนดวัน";
    return ThaiDates.period(step.step().starts().orElseThrow(), step.step().ends().orElseThrow());
  }

  /// What the last report says, in a few words.
  public static String latest(StepProgress step) {
    return step.latest()
        .map(report -> ThaiDates.date(report.at()) + percent(report))
        .orElse("ยังไม่มีรายงาน");
  }

  private static String percent(ProgressReport report) {
    return report.percent().isPresent() ? " ร้อยละ " + report.percent().getAsInt() : "";
  }

  /// The class of a state on pages.
  public static String tone(StepStanding standing) {
    return switch (standing) {
      case LATE -> "state bad";
      case AT_RISK -> "state caution";
      case DONE -> "state good";
      case UNDER_WAY, NOT_STARTED, DROPPED -> "state";
    };
  }
}
