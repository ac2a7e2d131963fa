package prongsai.results;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import prongsai.importing.ScoreFile;
import prongsai.scoring.analysis.Earlier;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;
import prongsai.scoring.score.Published;

/// Published figures of the year before, by agency.
record Previous(FiscalYear year, Map<String, Published> figures) {

  static Previous read(Framework framework, Optional<Path> file, Consumer<Problem> problems) {
    FiscalYear year = framework.fiscalYear().previous();
    if (file.isEmpty()) return new Previous(year, Map.of());
    if (framework.comparableWith(year).isEmpty())
      problems.accept(
          Problem.warning(
              "previous/not-comparable", Where.file(file.get().toString()), "year", year));
    return new Previous(year, ScoreFile.read(file.get(), Outline.of(framework), year, problems));
  }

  /// The figures of an agency; a file about one agency without a name is about whoever is asked
  /// for.
  Optional<Earlier> of(String agency) {
    Published found = figures.get(agency);
    if (found == null && figures.size() == 1) found = figures.get("");
    return Optional.ofNullable(found).map(published -> new Earlier(year, published.declared()));
  }
}
