package prongsai.results;

import java.time.Clock;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.Actor;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.disclosure.Marks;
import prongsai.disclosure.UnderReview;
import prongsai.round.Round;
import prongsai.round.RoundCourse;
import prongsai.round.RoundState;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.framework.Framework;

/// Fixes the result of a closed round, and corrects it by a further version.
@Component
public class Freezing {
  private final RoundCourse course;
  private final Agencies agencies;
  private final ClosedAnswers answers;
  private final Marks marks;
  private final UnderReview review;
  private final FrozenResults results;
  private final TransactionTemplate transaction;
  private final Clock clock;

  /// On what was collected and marked.
  public Freezing(
      RoundCourse course,
      Agencies agencies,
      ClosedAnswers answers,
      Marks marks,
      UnderReview review,
      FrozenResults results,
      TransactionTemplate transaction,
      Clock clock) {
    this.course = course;
    this.agencies = agencies;
    this.answers = answers;
    this.marks = marks;
    this.review = review;
    this.results = results;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// What a result of a round would be computed from now.
  ///
  /// @throws IllegalStateException while the round still takes answers
  public FrozenInput input(Round round) {
    if (round.state() == RoundState.PLANNED || round.state() == RoundState.OPEN)
      throw new IllegalStateException("round still takes answers: " + round.id());
    Agency agency = agencies.find(round.agency()).orElseThrow();
    SortedMap<String, Long> populations = new TreeMap<>();
    SortedMap<String, FrozenInput.Counts> surveys = new TreeMap<>();
    for (SurveyInstrument instrument : SurveyInstrument.values()) {
      if (round.population(instrument) > 0)
        populations.put(instrument.name(), (long) round.population(instrument));
      ClosedAnswers.Counted counted = answers.of(round, instrument);
      if (counted.tally().respondents() > 0)
        surveys.put(instrument.name(), FrozenInput.Counts.of(counted.tally(), counted.setAside()));
    }
    return new FrozenInput(
        round.frameworkId(),
        round.frameworkSha256(),
        agency.name(),
        populations,
        surveys,
        marks.of(round.id()));
  }

  /// Whether assessors have not made the marks of a round final yet: a result now would lack them
  /// for ever.
  public boolean awaitsReview(Round round) {
    return review.isUnfinished(round.id());
  }

  /// Adds the next version of the result of a round, and freezes the round with the first.
  ///
  /// @param reason why; the reader of a corrected result sees it
  /// @param program version of the program
  /// @throws org.springframework.dao.DuplicateKeyException if somebody else did so at the same time
  public FrozenResult freeze(Round round, String reason, String program, Actor by) {
    if (awaitsReview(round))
      throw new IllegalStateException("its review is not finished: " + round.id());
    Framework rules = round.framework();
    FrozenInput input = input(round);
    return transaction.execute(_ -> {
      int number = results.latest(round.id()).map(FrozenResult::number).orElse(0) + 1;
      FrozenResult frozen =
          FrozenResult.of(number, input, rules, program, reason, LocalDate.now(clock));
      results.add(round, frozen, input.result(rules));
      if (round.state() == RoundState.CLOSED) course.freeze(round.id(), by);
      return frozen;
    });
  }
}
