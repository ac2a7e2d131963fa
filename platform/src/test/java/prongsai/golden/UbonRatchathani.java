package prongsai.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import prongsai.frameworks.Frameworks;
import prongsai.importing.AnswerFile;
import prongsai.importing.MarkFile;
import prongsai.importing.ScoreFile;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.score.Collected;
import prongsai.scoring.score.Participation;
import prongsai.scoring.score.Published;
import prongsai.scoring.score.PublishedScorer;
import prongsai.scoring.score.Score;
import prongsai.scoring.score.Scorer;
import prongsai.scoring.tally.Tally;

/// The case of the provincial administration of Ubon Ratchathani, FY2565, out of its files.
final class UbonRatchathani {
  static final Framework FRAMEWORK = Frameworks.load("nacc-ita-2565");

  private UbonRatchathani() {}

  static Path file(String name) {
    return GoldenFiles.file("scoring/ubon-2565").resolve(name);
  }

  /// The figures that the report prints.
  static Published published() {
    List<Problem> problems = new ArrayList<>();
    Map<String, Published> agencies =
        ScoreFile.read(
            file("published-scores.csv"),
            Outline.of(FRAMEWORK),
            FRAMEWORK.fiscalYear(),
            problems::add);
    assertThat(problems).isEmpty();
    return only(agencies);
  }

  /// The score that follows from the printed figures.
  static Score fromPublished() {
    List<Problem> problems = new ArrayList<>();
    Score score = PublishedScorer.score(FRAMEWORK, published(), problems::add);
    assertThat(problems).isEmpty();
    return score;
  }

  /// The score that follows from answers and marks.
  static Score fromAnswers() {
    return Read.SCORE;
  }

  /// Read once, when first asked for.
  private static final class Read {
    static final Collected COLLECTED = collected();
    static final Score SCORE = Scorer.score(FRAMEWORK, COLLECTED);
  }

  private static Collected collected() {
    Map<Code, Tally> tallies = new HashMap<>();
    Map<Code, Option> marks = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Instrument instrument : FRAMEWORK.instruments())
      switch (instrument.kind()) {
        case SURVEY -> tallies.put(instrument.code(), answers(instrument, problems));
        case DISCLOSURE ->
            marks.putAll(
                only(MarkFile.read(file("oit-scores.csv"), FRAMEWORK, instrument, problems::add)));
      }
    assertThat(problems).isEmpty();
    return new Collected(tallies, marks);
  }

  /// Who answered the surveys.
  ///
  /// @param population how many could have, by survey
  static List<Participation> participation(Function<Code, Optional<Long>> population) {
    List<Participation> participation = new ArrayList<>();
    Read.COLLECTED
        .tallies()
        .forEach((survey, tally) -> {
          Optional<Long> people = population.apply(survey);
          participation.add(
              new Participation(
                  survey,
                  OptionalLong.of(tally.respondents()),
                  people.isPresent() ? OptionalLong.of(people.get()) : OptionalLong.empty(),
                  Optional.ofNullable(FRAMEWORK.rules().minimumSamples().get(survey))));
        });
    return participation;
  }

  private static Tally answers(Instrument survey, List<Problem> problems) {
    String name = survey.code().value().toLowerCase(Locale.ROOT) + "-responses.csv";
    return only(AnswerFile.read(file(name), FRAMEWORK, survey, problems::add));
  }

  private static <T> T only(Map<String, T> agencies) {
    assertThat(agencies).hasSize(1);
    return agencies.values().iterator().next();
  }
}
