package prongsai.commandline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import prongsai.importing.RecordFile;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;

/// The links to check, as they are named on the command line: addresses, lists with an address a
/// line, tables with the columns `item` and `url`, or `-` for a list on standard input.
final class LinkInputs {
  private static final int MOST = 1_000_000;
  private static final List<RecordFile.Column> COLUMNS =
      List.of(
          new RecordFile.Column("item", Set.of("item", "code", "ข้อ", "รหัส", "รหัสข้อ"), false),
          new RecordFile.Column(
              "url", Set.of("url", "link", "ลิงก์", "ลิงค์", "ที่อยู่", "ที่อยู่เว็บไซต์"), true));

  private final Consumer<Problem> problems;
  private final List<Named> links = new ArrayList<>();

  private LinkInputs(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /// A link.
  ///
  /// @param item that it is for, such as `O12`; empty when none is named
  /// @param url as written
  record Named(String item, String url) {}

  /// Reads all inputs in order.
  static List<Named> read(List<String> inputs, Consumer<Problem> problems) throws IOException {
    LinkInputs all = new LinkInputs(problems);
    for (String input : inputs) all.add(input);
    return all.links;
  }

  private void add(String input) throws IOException {
    String small = input.toLowerCase(Locale.ROOT);
    if (small.startsWith("http://") || small.startsWith("https://"))
      links.add(new Named("", input));
    else if (input.equals("-")) lines(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    else if (small.endsWith(".csv") || small.endsWith(".xlsx")) table(Path.of(input));
    else if (!Files.isRegularFile(Path.of(input)))
      problems.accept(Problem.error("file/missing", Where.file(input)));
    else lines(Files.newBufferedReader(Path.of(input), StandardCharsets.UTF_8));
  }

  private void lines(Reader from) throws IOException {
    try (BufferedReader in = new BufferedReader(from)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String url = line.replace("\uFEFF", "").strip();
        if (!url.isEmpty() && !url.startsWith("#")) links.add(new Named("", url));
      }
    }
  }

  private void table(Path file) {
    RecordFile.read(file, file.toString(), COLUMNS, MOST, problems)
        .ifPresent(table -> {
          for (RecordFile.Line line : table.rows())
            for (String url : line.cell("url").orElse("").split("\\s+", -1))
              if (!url.isEmpty()) links.add(new Named(line.cell("item").orElse("").strip(), url));
        });
  }
}
