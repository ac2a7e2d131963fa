package prongsai.scoring.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Part;
import prongsai.scoring.framework.Question;
import prongsai.scoring.tally.Tally;

/// Scores what was collected: a pure function of framework, tallies and marks, so frozen inputs
/// give the same result years later.
public final class Scorer {
  private final Collected collected;
  private final Combination combination;

  private Scorer(Framework framework, Collected collected) {
    this.collected = collected;
    this.combination = new Combination(framework);
  }

  /// The score of the whole with everything below it.
  ///
  /// @throws IllegalArgumentException when the framework is incomplete, or a tally is not of its
  ///   survey
  public static Score score(Framework framework, Collected collected) {
    if (!framework.isComplete())
      throw new IllegalArgumentException("framework is incomplete: " + framework.id());
    Scorer scorer = new Scorer(framework, collected);
    List<Score> instruments = new ArrayList<>();
    for (Instrument instrument : framework.instruments())
      instruments.add(scorer.instrument(instrument));
    return scorer.combined(framework, instruments, Reason.PART_MISSING);
  }

  private Score instrument(Instrument instrument) {
    Leaves leaves =
        switch (instrument.kind()) {
          case SURVEY -> new Answers(tally(instrument));
          case DISCLOSURE -> new Marks();
        };
    return whole(instrument, leaves);
  }

  private Optional<Tally> tally(Instrument survey) {
    Optional<Tally> given = Optional.ofNullable(collected.tallies().get(survey.code()));
    given
        .map(tally -> tally.sheet().instrument())
        .filter(other -> !other.equals(survey))
        .ifPresent(other -> {
          throw new IllegalArgumentException(
              "tally of another survey than " + survey.code() + ": " + other.code());
        });
    return given;
  }

  private Score whole(Part part, Leaves leaves) {
    if (part instanceof Item item && !item.hasSubQuestions())
      return new Score(item, leaves.outcome(item), Optional.empty(), List.of());
    if (part instanceof Question question)
      return new Score(question, leaves.outcome(question), Optional.empty(), List.of());
    List<Score> parts = new ArrayList<>();
    for (Part child : part.parts()) parts.add(whole(child, leaves));
    return combined(part, parts, reason(parts));
  }

  private Score combined(Part whole, List<Score> parts, Reason otherwise) {
    Outcome outcome =
        combination
            .of(whole, parts)
            .<Outcome>map(Outcome.Scored::new)
            .orElseGet(() -> new Outcome.NotScored(otherwise));
    return new Score(whole, outcome, Optional.empty(), parts);
  }

  /// When all parts lack a score for the same reason, so does the whole.
  private static Reason reason(List<Score> parts) {
    Reason shared = null;
    for (Score score : parts) {
      Reason why =
          score.outcome() instanceof Outcome.NotScored(Reason one) ? one : Reason.PART_MISSING;
      if (shared == null) shared = why;
      if (shared != why) return Reason.PART_MISSING;
    }
    return shared == null ? Reason.NOT_GIVEN : shared;
  }

  /// Where the scores at the bottom come from.
  private sealed interface Leaves {
    Outcome outcome(Item item);

    Outcome outcome(Question question);
  }

  /// Bottom scores out of a survey's tally.
  private record Answers(Optional<Tally> tally) implements Leaves {
    @Override
    public Outcome outcome(Item item) {
      return outcome(item.questions().getFirst());
    }

    @Override
    public Outcome outcome(Question question) {
      if (tally.isEmpty()) return new Outcome.NotScored(Reason.NOT_GIVEN);
      Tally given = tally.get();
      if (given.respondents() == 0) return new Outcome.NotScored(Reason.NO_ANSWERS);
      int index = given.sheet().indexOf(question.code());
      List<Derivation.Counted.Answers> answers = new ArrayList<>();
      List<Option> options = question.scale().options();
      for (int i = 0; i < options.size(); i++)
        answers.add(new Derivation.Counted.Answers(options.get(i), given.count(index, i)));
      return new Outcome.Scored(
          new Derivation.Counted(question.polarity(), answers, given.respondents()));
    }
  }

  /// Bottom scores out of an assessor's marks.
  private final class Marks implements Leaves {
    @Override
    public Outcome outcome(Item item) {
      Option mark = collected.marks().get(item.code());
      if (mark != null) return new Outcome.Scored(new Derivation.Marked(mark));
      return new Outcome.NotScored(collected.marks().isEmpty() ? Reason.NOT_GIVEN : Reason.NO_MARK);
    }

    @Override
    public Outcome outcome(Question question) {
      throw new IllegalStateException("a disclosure has no questions: " + question.code());
    }
  }
}
