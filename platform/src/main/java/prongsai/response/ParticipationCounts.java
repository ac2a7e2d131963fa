package prongsai.response;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import prongsai.response.store.AnswerStore;
import prongsai.response.store.AnswerStore.Survey;
import prongsai.round.RoundId;
import prongsai.round.RoundState;
import prongsai.round.SurveyInstrument;
import prongsai.suppression.CountRange;
import prongsai.suppression.Suppression;
import prongsai.suppression.Suppression.Row;

/// How many answered. All that anybody learns of answers while a round is open.
@Component
public class ParticipationCounts {
  private final AnswerStore answers;
  private final Clock clock;

  /// @param box connections in the box's role
  /// @param clock days are those of its zone
  public ParticipationCounts(@Qualifier("box") DataSource box, Clock clock) {
    this.answers = new AnswerStore(box);
    this.clock = clock;
  }

  /// Answers to a survey day by day, from the day it opened up to today or to its last day.
  ///
  /// @throws IllegalArgumentException when there is no such round
  public ParticipationByDay perDay(RoundId round, SurveyInstrument instrument) {
    Optional<Survey> found = answers.survey(round.value(), instrument.name());
    Survey survey = found.orElseThrow(() -> new IllegalArgumentException("no round " + round));
    Map<LocalDate, Long> byDay = answers.byDay(round.value(), instrument.name());
    LocalDate today = LocalDate.now(clock);
    TreeSet<LocalDate> ends = new TreeSet<>(byDay.keySet());
    ends.add(min(day(survey.opens()), today));
    ends.add(min(day(survey.closes().minusMillis(1)), today));
    List<LocalDate> days = ends.first().datesUntil(ends.last().plusDays(1)).toList();
    return told(days, byDay, isOver(survey));
  }

  private boolean isOver(Survey survey) {
    return switch (RoundState.ofStored(survey.state())) {
      case PLANNED, OPEN -> !clock.instant().isBefore(survey.closes());
      case CLOSED, FROZEN -> true;
    };
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, clock.getZone());
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static ParticipationByDay told(
      List<LocalDate> days, Map<LocalDate, Long> byDay, boolean over) {
    long[] counts = days.stream().mapToLong(day -> byDay.getOrDefault(day, 0L)).toArray();
    Row row = over ? Suppression.complete(counts) : Suppression.growing(counts);
    long told = row.told();
    boolean exact = over && row.withheld() == 0;
    return new ParticipationByDay(
        row.groups().stream()
            .map(one -> new DayGroup(days.get(one.first()), days.get(one.last()), one.sum()))
            .toList(),
        days.getLast().plusDays(1).minusDays(row.withheld()),
        exact ? CountRange.exactly(told) : new CountRange(told, told + Suppression.MINIMUM - 1));
  }
}
