package prongsai.benchmarks.national;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prongsai.benchmarks.Turns;
import prongsai.benchmarks.Work;
import prongsai.scoring.tally.AnswerSheet;

/// Both read the same CSV files, over and over; the files stay in the memory of the system.
record FromFiles(Nation nation, DuckDb duckDb, int turns) {
  private static final String COUNTS = "Prongsai, counts";
  private static final String SCORES = "Prongsai, counts, marks and exact scores";
  private static final String PEER = "DuckDB, counts";
  private static final String READING = "only reading the bytes";

  void compare() throws Exception {
    IO.println("\nFrom files, ways of the peer:");
    Peer staff = Peer.fastest(duckDb, tables("IIT", nation.files().iit()));
    Peer visitors = Peer.fastest(duckDb, tables("EIT", nation.files().eit()));
    staff.mustAgree(nation.staff());
    visitors.mustAgree(nation.visitors());
    Map<String, Work> ways = new LinkedHashMap<>();
    ways.put(COUNTS, nation::tallies);
    ways.put(
        PEER,
        () -> {
          staff.count();
          visitors.count();
        });
    ways.put(READING, this::read);
    ways.put(SCORES, () -> nation.scores(nation.collected(), NationalScoring.THREADS));
    Turns measured = Turns.measure(NationalScoring.WARM_UP, turns, ways);
    IO.println("\nFrom files, counts proved the same, median of " + turns + " turns:");
    measured.print();
    measured.print(COUNTS, PEER);
    measured.print(SCORES, PEER);
    measured.print(READING, COUNTS);
    double megabytes = (Files.size(nation.files().iit()) + Files.size(nation.files().eit())) / 1e6;
    IO.println(
        "  %.0f MB of answers, %.0f MB a second"
            .formatted(megabytes, megabytes / measured.seconds(COUNTS)));
  }

  private List<Table> tables(String survey, Path file) throws SQLException {
    AnswerSheet sheet = AnswerSheet.of(Nation.instrument(survey));
    return List.of(duckDb.text(file, sheet), duckDb.enumerated(file, sheet));
  }

  private void read() throws Exception {
    PlainReading.read(nation.files().iit(), NationalScoring.THREADS);
    PlainReading.read(nation.files().eit(), NationalScoring.THREADS);
  }
}
