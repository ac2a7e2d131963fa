package prongsai.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.problem.Language;
import prongsai.scoring.problem.Problem;

/// Every folder of `golden/importing` is a case: a file as somebody might hand it in
/// (`case.properties` says as what), and what comes of it. `-Dgolden.update` writes the
/// expectations anew.
class ImportingCasesTest {
  private static final Path CASES =
      Path.of(System.getProperty("golden.root", "../golden")).resolve("importing");

  static List<String> cases() throws IOException {
    try (Stream<Path> all = Files.list(CASES)) {
      return all.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesWhatIsExpected(String name) throws IOException {
    Path folder = CASES.resolve(name);
    Properties given = new Properties();
    try (Reader in = Files.newBufferedReader(folder.resolve("case.properties"))) {
      given.load(in);
    }
    String actual = outcome(folder.resolve(given.getProperty("input")), given);
    Path expected = folder.resolve("expected.txt");
    if (System.getProperty("golden.update") != null) Files.writeString(expected, actual);
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  private static String outcome(Path input, Properties given) {
    StringBuilder lines = new StringBuilder();
    List<Problem> problems =
        switch (given.getProperty("reader")) {
          case "answers" -> answers(input, given.getProperty("instrument"), lines);
          case "marks" -> marks(input, lines);
          case "scores" -> scores(input, given.getProperty("year", "2565"), lines);
          default -> throw new IllegalArgumentException("no such reader: " + given);
        };
    for (Problem problem : problems) tell(problem, lines);
    return lines.toString();
  }

  private static List<Problem> answers(Path input, String survey, StringBuilder lines) {
    var read = Nacc.answers(input, survey);
    read.value()
        .forEach((agency, tally) -> {
          lines.append("agency \"").append(agency).append("\": ");
          lines.append(tally.respondents()).append(" respondents, first question");
          for (int i = 0; i < tally.sheet().offset(1); i++)
            lines.append(' ').append(tally.count(0, i));
          lines.append('\n');
        });
    return read.problems();
  }

  private static List<Problem> marks(Path input, StringBuilder lines) {
    var read = Nacc.marks(input);
    read.value()
        .forEach((agency, marks) -> {
          lines.append("agency \"").append(agency).append("\":");
          marks.forEach(
              (code, mark) -> lines.append(' ').append(code).append('=').append(mark.key()));
          lines.append('\n');
        });
    return read.problems();
  }

  private static List<Problem> scores(Path input, String year, StringBuilder lines) {
    var read = Nacc.scores(input, FiscalYear.of(Integer.parseInt(year)));
    read.value()
        .forEach((agency, published) -> {
          lines.append("agency \"").append(agency).append("\":");
          Map<Code, Object> sorted = new TreeMap<>(published.declared());
          sorted.forEach((code, score) -> lines.append(' ').append(code).append('=').append(score));
          lines.append('\n');
        });
    return read.problems();
  }

  private static void tell(Problem problem, StringBuilder lines) {
    String place = problem.where().toString();
    lines.append(problem.severity().word()).append(' ').append(problem.code()).append(' ');
    lines.append(place.substring(place.lastIndexOf('/') + 1)).append('\n');
    lines.append("  ").append(problem.message(Language.TH)).append('\n');
    lines.append("  ").append(problem.message(Language.EN)).append('\n');
  }
}
