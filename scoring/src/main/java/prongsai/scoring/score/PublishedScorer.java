package prongsai.scoring.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Part;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;

/// Scores published figures: each instrument is computed upward from its deepest complete level
/// ([Basis]), and every declared figure is held against what its parts give.
///
/// At the basis and below, a declared figure is the score; above it, the computed one is. A
/// difference beyond the framework's tolerance is a problem, whichever of the two is right.
public final class PublishedScorer {
  private final Framework framework;
  private final Published published;
  private final Combination combination;
  private final Consumer<Problem> problems;

  private PublishedScorer(Framework framework, Published published, Consumer<Problem> problems) {
    this.framework = framework;
    this.published = published;
    this.combination = new Combination(framework);
    this.problems = problems;
  }

  /// The score of the whole; what does not fit goes to `problems`.
  public static Score score(Framework framework, Published published, Consumer<Problem> problems) {
    return new PublishedScorer(framework, published, problems).whole();
  }

  private Score whole() {
    List<Score> instruments = new ArrayList<>();
    for (Instrument instrument : framework.instruments())
      instruments.add(score(instrument, Basis.of(instrument, published)));
    return settle(framework, instruments, true);
  }

  private Score score(Part part, Set<Part> above) {
    List<Score> parts = new ArrayList<>();
    for (Part child : part.parts()) parts.add(score(child, above));
    return settle(part, parts, above.contains(part));
  }

  private Score settle(Part part, List<Score> parts, boolean computed) {
    Optional<Ratio> declared = Optional.ofNullable(published.declared().get(part.code()));
    Optional<Derivation> fromParts = combination.of(part, parts);
    if (declared.isPresent() && fromParts.isPresent())
      compare(part, declared.get(), fromParts.get().value());
    Optional<Derivation> stated = declared.map(Derivation.Declared::new);
    Optional<Derivation> chosen =
        computed ? fromParts.or(() -> stated) : stated.or(() -> fromParts);
    Outcome outcome =
        chosen
            .<Outcome>map(Outcome.Scored::new)
            .orElseGet(() -> new Outcome.NotScored(missing(parts)));
    return new Score(part, outcome, declared, parts);
  }

  private static Reason missing(List<Score> parts) {
    Outcome nothing = new Outcome.NotScored(Reason.NOT_GIVEN);
    for (Score score : parts) if (!score.outcome().equals(nothing)) return Reason.PART_MISSING;
    return Reason.NOT_GIVEN;
  }

  private void compare(Part part, Ratio declared, Ratio computed) {
    if (!framework.rules().tolerance().isBelow(declared.minus(computed).abs())) return;
    problems.accept(
        Problem.error(
            "scores/declared-differs",
            Where.part(part.code().value()),
            "code",
            part.code(),
            "name",
            part.name().th(),
            "declared",
            framework.rules().rounding().publish(declared).toPlainString(),
            "computed",
            framework.rules().rounding().publish(computed).toPlainString()));
  }
}
