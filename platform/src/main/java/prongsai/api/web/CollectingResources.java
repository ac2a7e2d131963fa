package prongsai.api.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import prongsai.access.Permission;
import prongsai.response.AnomalyCounts;
import prongsai.response.CountedAnswers;
import prongsai.response.DayGroup;
import prongsai.response.ParticipationByDay;
import prongsai.response.ParticipationCounts;
import prongsai.response.Tallies;
import prongsai.round.Round;
import prongsai.round.SurveyInstrument;
import prongsai.suppression.CountRange;

/// How the collecting of a round goes: how many answered, and what looked odd. All counts are
/// suppressed as on the screens.
@RestController
@RequestMapping(path = "/api/v1/rounds/{id}", produces = "application/json")
class CollectingResources {
  private final ReadableRounds rounds;
  private final ParticipationCounts participation;
  private final Tallies tallies;

  CollectingResources(ReadableRounds rounds, ParticipationCounts participation, Tallies tallies) {
    this.rounds = rounds;
    this.participation = participation;
    this.tallies = tallies;
  }

  /// A count as far as it may be told.
  ///
  /// @param exact empty when only its bounds are told
  record CountOf(long least, long most, Optional<Long> exact) {
    static CountOf of(CountRange range) {
      return new CountOf(
          range.least(),
          range.most(),
          range.isExact() ? Optional.of(range.least()) : Optional.empty());
    }
  }

  /// Answers of a day, or of some days that were too few to be told one by one.
  record DaysOf(LocalDate first, LocalDate last, long answers) {
    static DaysOf of(DayGroup group) {
      return new DaysOf(group.first(), group.last(), group.answers());
    }
  }

  /// How many answered a survey.
  ///
  /// @param withheldFrom the first day of which nothing is told yet
  /// @param minimum how many must answer at least; 0 while unknown
  record SurveyOf(
      String instrument,
      List<DaysOf> days,
      LocalDate withheldFrom,
      CountOf total,
      int population,
      long minimum) {}

  /// How many answered the surveys of a round.
  record ParticipationOf(List<SurveyOf> surveys) {}

  @GetMapping("/participation")
  ResponseEntity<byte[]> participation(@PathVariable("id") String id) {
    Round round = rounds.find(id, Permission.READ_PARTICIPATION);
    return ApiAnswer.of(
        new ParticipationOf(
            Arrays.stream(SurveyInstrument.values())
                .map(instrument -> survey(round, instrument))
                .toList()));
  }

  private SurveyOf survey(Round round, SurveyInstrument instrument) {
    ParticipationByDay told = participation.perDay(round.id(), instrument);
    return new SurveyOf(
        instrument.name(),
        told.days().stream().map(DaysOf::of).toList(),
        told.withheldFrom(),
        CountOf.of(told.total()),
        round.population(instrument),
        round.minimumSample(instrument));
  }

  /// What looked odd in a survey.
  ///
  /// @param flagged by what was noted when the answers came in, such as `no-proof-of-work`
  record OddOf(
      String instrument,
      SortedMap<String, CountOf> flagged,
      CountOf straightLines,
      CountOf identical,
      long setAside) {}

  /// What looked odd in the surveys of a round.
  record AnomaliesOf(List<OddOf> surveys) {}

  @GetMapping("/anomalies")
  ResponseEntity<byte[]> anomalies(@PathVariable("id") String id) {
    Round round = rounds.closed(id, Permission.READ_ANOMALIES);
    return ApiAnswer.of(
        new AnomaliesOf(
            Arrays.stream(SurveyInstrument.values())
                .map(instrument -> odd(round, instrument))
                .toList()));
  }

  private OddOf odd(Round round, SurveyInstrument instrument) {
    CountedAnswers counted = tallies.of(round.id(), instrument, Set.of());
    AnomalyCounts anomalies = counted.anomalies();
    SortedMap<String, CountOf> flagged = new TreeMap<>();
    anomalies
        .flagged()
        .forEach((anomaly, count) -> flagged.put(written(anomaly), CountOf.of(count)));
    return new OddOf(
        instrument.name(),
        flagged,
        CountOf.of(anomalies.straightLines()),
        CountOf.of(anomalies.identical()),
        counted.setAside());
  }

  private static String written(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
