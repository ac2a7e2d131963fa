package prongsai.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.plan.ApprovedPlan;
import prongsai.plan.Measure;
import prongsai.plan.Plans;
import prongsai.plan.Step;
import prongsai.plan.StepId;
import prongsai.round.RoundId;
import prongsai.round.Rounds;
import prongsai.scoring.framework.FiscalYear;
import prongsai.web.ThaiDates;

/// Reads how plans are carried out.
@Component
public class ProgressBook {
  private final ReportTable reports;
  private final Plans plans;
  private final Rounds rounds;
  private final Clock clock;

  ProgressBook(JdbcClient desk, Plans plans, Rounds rounds, Clock clock) {
    this.reports = new ReportTable(desk);
    this.plans = plans;
    this.rounds = rounds;
    this.clock = clock;
  }

  /// How the plan of a round is carried out, today, by the edition in force.
  ///
  /// @throws java.util.NoSuchElementException when there is no such round
  public Progress of(RoundId round) {
    return of(round, ReportingRound.ANY_TIME);
  }

  /// How it stood when a round of reporting was due: by the edition in force at the end of the time
  /// for reporting, or the latest when none was approved by then; of each step what was reported
  /// for that round, or else what had been reported before that time ended. Late and at risk are
  /// told for the day that the round reports on, or today if that is still to come.
  ///
  /// @throws java.util.NoSuchElementException when there is no such round
  public Progress of(RoundId round, ReportingRound reporting) {
    return of(round, reporting, Instant.MAX, ThaiDates.today(clock));
  }

  /// The same as it was seen at a moment: nothing that was approved, reported or said later. Since
  /// nothing of that is ever changed, it is the same whenever it is asked for.
  ///
  /// @throws java.util.NoSuchElementException when there is no such round
  public Progress of(RoundId round, ReportingRound reporting, Instant seen) {
    return of(round, reporting, seen, ThaiDates.day(seen));
  }

  private Progress of(RoundId round, ReportingRound reporting, Instant seen, LocalDate today) {
    FiscalYear year = rounds.find(round).orElseThrow().year().next();
    Moment moment = Moment.of(reporting, year, today);
    Supplier<List<ApprovedPlan>> editions =
        () -> plans.editions(round).stream().filter(one -> !one.at().isAfter(seen)).toList();
    Optional<ApprovedPlan> edition =
        reporting == ReportingRound.ANY_TIME
            ? plans
                .approved(round)
                .filter(one -> !one.at().isAfter(seen))
                .or(() -> editions.get().stream().findFirst())
            : inForce(editions.get(), moment.until());
    List<ProgressReport> all =
        reports.reports(round).stream().filter(report -> !report.at().isAfter(seen)).toList();
    Map<StepId, List<ProgressReport>> told =
        all.stream().filter(moment.counted(all)).collect(byStep(ProgressReport::step));
    Map<StepId, List<StepComment>> said =
        reports.comments(round).stream()
            .filter(comment -> !comment.at().isAfter(seen))
            .collect(byStep(StepComment::step));
    List<MeasureProgress> measures =
        edition.map(now -> measures(now, editions, told, said, moment.day())).orElse(List.of());
    return new Progress(
        round,
        year,
        edition.map(ApprovedPlan::edition).orElse(0),
        reporting,
        moment.day(),
        measures);
  }

  private static <T> java.util.stream.Collector<T, ?, Map<StepId, List<T>>> byStep(
      java.util.function.Function<T, StepId> step) {
    return Collectors.groupingBy(step);
  }

  private static Optional<ApprovedPlan> inForce(List<ApprovedPlan> editions, Instant until) {
    return editions.stream()
        .filter(edition -> edition.at().isBefore(until))
        .findFirst()
        .or(() -> editions.stream().findFirst());
  }

  private static List<MeasureProgress> measures(
      ApprovedPlan edition,
      Supplier<List<ApprovedPlan>> all,
      Map<StepId, List<ProgressReport>> told,
      Map<StepId, List<StepComment>> said,
      LocalDate day) {
    Set<StepId> mentioned = new HashSet<>(told.keySet());
    mentioned.addAll(said.keySet());
    Editions shown = Editions.of(edition, all, mentioned);
    return shown.measures().stream()
        .map(measure ->
            new MeasureProgress(
                measure,
                shown.known().contains(measure.id()),
                steps(measure, shown, told, said, day)))
        .toList();
  }

  private static List<StepProgress> steps(
      Measure measure,
      Editions shown,
      Map<StepId, List<ProgressReport>> told,
      Map<StepId, List<StepComment>> said,
      LocalDate day) {
    return measure.steps().stream()
        .map(step ->
            step(
                step,
                shown.inPlan().contains(step.id()),
                told.getOrDefault(step.id(), List.of()),
                said.getOrDefault(step.id(), List.of()),
                day))
        .toList();
  }

  private static StepProgress step(
      Step step, boolean inPlan, List<ProgressReport> told, List<StepComment> said, LocalDate day) {
    Optional<StepState> state = told.stream().findFirst().map(ProgressReport::state);
    return new StepProgress(step, inPlan, StepStanding.of(step, state, day), told, said);
  }

  /// The day that is looked at, and which reports count for it.
  private record Moment(ReportingRound reporting, LocalDate day, Instant until) {
    static Moment of(ReportingRound reporting, FiscalYear year, LocalDate today) {
      return switch (reporting) {
        case ANY_TIME -> new Moment(reporting, today, Instant.MAX);
        case SIX_MONTHS, TWELVE_MONTHS ->
            new Moment(
                reporting,
                today.isBefore(reporting.ends(year)) ? today : reporting.ends(year),
                ThaiDates.start(reporting.reportedUntil(year).plusDays(1)));
      };
    }

    /// What was reported for the round itself; of steps without that, what had been reported by
    /// then.
    Predicate<ProgressReport> counted(List<ProgressReport> all) {
      if (reporting == ReportingRound.ANY_TIME) return _ -> true;
      Set<StepId> reported =
          all.stream()
              .filter(report -> report.reporting() == reporting)
              .map(ProgressReport::step)
              .collect(Collectors.toSet());
      return report ->
          reported.contains(report.step())
              ? report.reporting() == reporting
              : report.at().isBefore(until);
    }
  }
}
