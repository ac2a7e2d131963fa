package prongsai.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import prongsai.importing.ScoreFile;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.score.Participation;
import prongsai.scoring.score.Published;
import prongsai.scoring.score.PublishedScorer;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Score;

/// Results out of published scores.
record PublishedSource(Framework framework, Map<String, Published> published) implements Source {

  static PublishedSource read(Framework framework, Path file, Consumer<Problem> problems) {
    return new PublishedSource(
        framework, ScoreFile.read(file, Outline.of(framework), framework.fiscalYear(), problems));
  }

  @Override
  public Set<String> agencies() {
    return published.keySet();
  }

  @Override
  public PublishedSource named(String agency) {
    return new PublishedSource(framework, Naming.named(published, agency));
  }

  @Override
  public Result result(String agency) {
    List<Problem> problems = new ArrayList<>();
    Published figures = published.getOrDefault(agency, new Published(Map.of()));
    Score score = PublishedScorer.score(framework, figures, problems::add);
    return new Result(framework, agency, score, participation(), problems);
  }

  private List<Participation> participation() {
    return framework.instruments().stream()
        .filter(instrument -> instrument.kind() == Instrument.Kind.SURVEY)
        .map(instrument ->
            new Participation(
                instrument.code(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.ofNullable(framework.rules().minimumSamples().get(instrument.code()))))
        .toList();
  }
}
