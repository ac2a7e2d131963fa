package prongsai.scoring.score;

import java.util.List;
import java.util.Optional;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;

/// What is wrong with the number of respondents (rules R13, R17).
public final class Sampling {
  private Sampling() {}

  /// The problems of the surveys; none where everything suffices or nothing can be said.
  public static List<Problem> problems(List<Participation> participation) {
    return participation.stream().flatMap(one -> problem(one).stream()).toList();
  }

  private static Optional<Problem> problem(Participation who) {
    if (exceedsPopulation(who)) return Optional.of(moreThanPopulation(who));
    return switch (who.sample()) {
      case NOT_GIVEN, POPULATION_UNKNOWN, SUFFICIENT -> Optional.empty();
      case NONE ->
          Optional.of(Problem.error("sample/none", where(who), "instrument", who.instrument()));
      case SHORT -> Optional.of(tooFew(who));
    };
  }

  private static boolean exceedsPopulation(Participation who) {
    return who.respondents().isPresent()
        && who.population().isPresent()
        && who.respondents().getAsLong() > who.population().getAsLong();
  }

  private static Problem tooFew(Participation who) {
    return Problem.warning(
        "sample/short",
        where(who),
        "instrument",
        who.instrument(),
        "respondents",
        who.respondents().getAsLong(),
        "minimum",
        who.minimum().getAsLong(),
        "population",
        who.population().getAsLong());
  }

  private static Problem moreThanPopulation(Participation who) {
    return Problem.warning(
        "sample/more-than-population",
        where(who),
        "instrument",
        who.instrument(),
        "respondents",
        who.respondents().getAsLong(),
        "population",
        who.population().getAsLong());
  }

  private static Where where(Participation who) {
    return Where.part(who.instrument().value());
  }
}
