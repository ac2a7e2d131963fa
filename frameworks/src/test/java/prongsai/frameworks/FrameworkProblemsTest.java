package prongsai.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.problem.Catalogue;
import prongsai.scoring.problem.Language;

class FrameworkProblemsTest {
  private static final String FOLDER = "problems/frameworks";

  static List<Path> faulty() throws IOException {
    return Golden.files(FOLDER, ".yaml").stream()
        .filter(file -> !file.endsWith("good.yaml"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void a_faulty_framework_reports_all_its_problems(Path file) throws IOException {
    Golden.check(Golden.expectationOf(file), Golden.problems(FrameworkReader.read(file)));
  }

  @Test
  void the_good_framework_has_no_problem() {
    Framework framework = FrameworkReader.read(Golden.folder(FOLDER).resolve("good.yaml")).good();
    assertThat(framework.isComplete()).isTrue();
    assertThat(framework.instruments()).hasSize(2);
  }

  @Test
  void a_file_that_is_not_there_is_a_problem() {
    assertThat(Golden.problems(FrameworkReader.read(Path.of("no-such-folder"))))
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("file/missing"));
  }

  @Test
  void every_message_about_frameworks_is_shown_by_a_case() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (Path file : faulty())
      Golden.problems(FrameworkReader.read(file)).forEach(problem -> shown.add(problem.code()));
    assertThat(Catalogue.codes(Language.TH))
        .filteredOn(code -> code.startsWith("framework/") || code.startsWith("yaml/"))
        .filteredOn(code -> !ELSEWHERE.contains(code))
        .isSubsetOf(shown);
  }

  /// Messages that other tests show.
  private static final Set<String> ELSEWHERE =
      Set.of("framework/unknown", "framework/incomplete", "yaml/nothing-but-header");
}
