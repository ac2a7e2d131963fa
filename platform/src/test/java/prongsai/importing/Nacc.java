package prongsai.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import prongsai.frameworks.Frameworks;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.score.Published;
import prongsai.scoring.tally.Tally;

/// Files read against the framework of FY2565, with everything that was found wrong.
final class Nacc {
  static final Framework FRAMEWORK = Frameworks.load("nacc-ita-2565");

  private Nacc() {}

  /// What a reader gave.
  record Read<T>(T value, List<Problem> problems) {
    List<String> codes() {
      return problems.stream().map(Problem::code).toList();
    }
  }

  /// The value of the only agency.
  static <T> T only(Read<Map<String, T>> read) {
    assertThat(read.value()).as(read.problems().toString()).hasSize(1);
    return read.value().values().iterator().next();
  }

  static Instrument instrument(String code) {
    return FRAMEWORK.instrument(new Code(code)).orElseThrow();
  }

  static Read<Map<String, Tally>> answers(Path file, String survey) {
    return answers(file, survey, AnswerFile.Pace.USUAL);
  }

  static Read<Map<String, Tally>> answers(Path file, String survey, AnswerFile.Pace pace) {
    List<Problem> problems = new ArrayList<>();
    return new Read<>(
        AnswerFile.read(file, FRAMEWORK, instrument(survey), pace, problems::add), problems);
  }

  static Read<Map<String, Map<Code, Option>>> marks(Path file) {
    List<Problem> problems = new ArrayList<>();
    return new Read<>(MarkFile.read(file, FRAMEWORK, instrument("OIT"), problems::add), problems);
  }

  static Read<Map<String, Published>> scores(Path file) {
    return scores(file, FRAMEWORK.fiscalYear());
  }

  static Read<Map<String, Published>> scores(Path file, FiscalYear year) {
    List<Problem> problems = new ArrayList<>();
    return new Read<>(ScoreFile.read(file, Outline.of(FRAMEWORK), year, problems::add), problems);
  }
}
