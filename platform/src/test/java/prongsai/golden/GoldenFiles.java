package prongsai.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Files below `golden/`; `-Dgolden.update` writes the expectations anew, for a review of the
/// difference.
final class GoldenFiles {
  private GoldenFiles() {}

  static Path file(String name) {
    return Path.of(System.getProperty("golden.root", "../golden")).resolve(name);
  }

  /// The rows of a plain table: no quotes, and its first row is its header.
  static List<String[]> rows(Path table) throws IOException {
    return Files.readAllLines(table).stream().skip(1).map(line -> line.split(",", -1)).toList();
  }

  /// Holds lines against an expectation.
  static void check(Path expected, List<String> lines) throws IOException {
    String text = String.join("\n", lines) + "\n";
    if (System.getProperty("golden.update") != null) Files.writeString(expected, text);
    assertThat(text).as(expected.toString()).isEqualTo(Files.readString(expected));
  }
}
