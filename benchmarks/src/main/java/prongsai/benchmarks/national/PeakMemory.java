package prongsai.benchmarks.national;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import prongsai.benchmarks.Cost;
import prongsai.benchmarks.Folder;
import prongsai.scoring.tally.AnswerSheet;

/// The most memory that one fresh process needs, for few and for many respondents of the same
/// agencies. Run by itself, with the folder of the data and what to do, it is that process.
public final class PeakMemory {
  private static final Path STATUS = Path.of("/proc/self/status");

  private PeakMemory() {}

  /// Starts a process for each size and each way, and prints what they say.
  static void compare(NationSize size) throws Exception {
    if (!Files.exists(STATUS)) {
      IO.println("\nPeak memory: left out, this system does not tell it");
      return;
    }
    IO.println("\nFresh processes, peak memory:");
    for (double times : new double[] {0.25, 1, 4})
      try (Folder folder = Folder.temporary()) {
        NationSize respondents = size.withRespondents(times);
        IO.println("  " + respondents);
        SampleNation.of(respondents).write(folder.path());
        for (String way : List.of("counts", "scores", "duckdb")) start(folder.path(), way);
      }
  }

  private static void start(Path folder, String way) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(PeakMemory.class.getName(), folder.toString(), way));
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) throw new IllegalStateException("process ended with " + status);
  }

  public static void main(String[] arguments) throws Exception {
    Nation nation = new Nation(SampleNation.Written.in(Path.of(arguments[0])));
    Cost cost =
        switch (arguments[1]) {
          case "counts" -> Cost.of(nation::tallies);
          case "scores" ->
              Cost.of(() -> nation.scores(nation.collected(), NationalScoring.THREADS));
          case "duckdb" -> Cost.of(() -> duckDb(nation));
          default -> throw new IllegalArgumentException("no such way: " + arguments[1]);
        };
    IO.println(
        "    %-8s %6d MiB   %.2f s   processor %.2f s"
            .formatted(arguments[1], peak() >> 20, cost.wall() / 1e9, cost.processor() / 1e9));
  }

  private static void duckDb(Nation nation) throws SQLException {
    try (DuckDb duckDb = DuckDb.open(NationalScoring.THREADS)) {
      AnswerSheet staff = AnswerSheet.of(Nation.instrument("IIT"));
      AnswerSheet visitors = AnswerSheet.of(Nation.instrument("EIT"));
      duckDb.count(duckDb.text(nation.files().iit(), staff), CountingQuery.PACKED_SUMS);
      duckDb.count(duckDb.text(nation.files().eit(), visitors), CountingQuery.PACKED_SUMS);
    }
  }

  /// The most bytes that this process ever had in memory.
  private static long peak() throws IOException {
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
        .findFirst()
        .orElseThrow();
  }
}
