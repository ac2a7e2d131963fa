package prongsai.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import prongsai.scoring.problem.Language;
import prongsai.scoring.problem.Problem;

/// Golden files of this module; `-Dgolden.update` writes the expectations anew.
public final class Golden {
  private Golden() {}

  /// A folder below `golden/`.
  public static Path folder(String name) {
    return Path.of(System.getProperty("golden.root", "../golden")).resolve(name);
  }

  /// The files of a folder that end as given, in order of their names.
  public static List<Path> files(String folder, String end) throws IOException {
    try (Stream<Path> all = Files.list(folder(folder))) {
      return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }

  /// Checks problems against the text file beside the faulty one.
  public static void check(Path expected, List<Problem> problems) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Problem problem : problems) {
      String place = problem.where().toString();
      lines.append(place.substring(place.lastIndexOf('/') + 1)).append(' ');
      lines.append(problem.code()).append('\n');
      lines.append("  ").append(problem.message(Language.TH)).append('\n');
      lines.append("  ").append(problem.message(Language.EN)).append('\n');
    }
    if (System.getProperty("golden.update") != null) Files.writeString(expected, lines);
    assertThat(lines.toString()).as(expected.toString()).isEqualTo(Files.readString(expected));
  }

  /// The text file beside a faulty one.
  public static Path expectationOf(Path faulty) {
    return faulty.resolveSibling(faulty.getFileName().toString().replace(".yaml", ".txt"));
  }

  /// The problems of a reading that must have some.
  public static <T> List<Problem> problems(Reading<T> reading) {
    return switch (reading) {
      case Reading.Good<T>(T value) -> throw new AssertionError("no problem in " + value);
      case Reading.Faulty<T>(List<Problem> problems) -> problems;
    };
  }
}
