package prongsai.benchmarks.national;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import prongsai.benchmarks.Turns;
import prongsai.benchmarks.Work;
import prongsai.scoring.tally.AnswerSheet;
import prongsai.scoring.tally.Tally;

/// Both hold the same answers in memory, agencies and options as numbers: arrays of bytes here, a
/// table there.
record FromMemory(SampleNation data, SampleNation.Written files, DuckDb duckDb, int turns) {
  private static final String COUNTS = "Prongsai, counts";
  private static final String PEER = "DuckDB, counts";

  void compare() throws Exception {
    CodedAnswers staff = data.answers("IIT");
    CodedAnswers visitors = data.answers("EIT");
    IO.println("\nFrom memory, ways of the peer:");
    Peer staffPeer = peer(staff, files.iit());
    Peer visitorsPeer = peer(visitors, files.eit());
    Map<String, Work> ways = new LinkedHashMap<>();
    ways.put(
        COUNTS,
        () -> {
          count(staff);
          count(visitors);
        });
    ways.put(
        PEER,
        () -> {
          staffPeer.count();
          visitorsPeer.count();
        });
    Turns measured = Turns.measure(NationalScoring.WARM_UP * 5, turns * 5, ways);
    IO.println("\nFrom memory, counts proved the same, median of " + turns * 5 + " turns:");
    measured.print();
    measured.print(COUNTS, PEER);
    double millions = (staff.answers() + visitors.answers()) / 1e6;
    IO.println(
        "  %.1f million answers, %.0f million a second"
            .formatted(millions, millions / measured.seconds(COUNTS)));
  }

  /// The fastest peer, proved to count the same.
  private Peer peer(CodedAnswers answers, Path file) throws Exception {
    AnswerSheet sheet = answers.sheet();
    Peer peer = Peer.fastest(duckDb, duckDb.load(file, sheet, data.agencies()));
    Map<String, Tally> byNumber = new TreeMap<>();
    List<Tally> tallies = count(answers);
    for (int i = 0; i < tallies.size(); i++) byNumber.put(Integer.toString(i), tallies.get(i));
    peer.mustAgree(byNumber);
    return peer;
  }

  private List<Tally> count(CodedAnswers answers) throws Exception {
    return MemoryCounts.count(answers, data.agencies().size(), NationalScoring.THREADS);
  }
}
