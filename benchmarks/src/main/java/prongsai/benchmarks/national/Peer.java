package prongsai.benchmarks.national;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import prongsai.benchmarks.Cost;
import prongsai.scoring.tally.Tally;

/// The way of DuckDB to count one survey.
record Peer(DuckDb duckDb, Table table, CountingQuery query) {
  private static final int TRIES = 2;

  /// Tries every query on every table, and takes the one that needs least processor time.
  static Peer fastest(DuckDb duckDb, List<Table> tables) throws Exception {
    Peer fastest = new Peer(duckDb, tables.getFirst(), CountingQuery.PACKED_SUMS);
    long least = Long.MAX_VALUE;
    for (Table table : tables)
      for (CountingQuery query : CountingQuery.values()) {
        Peer peer = new Peer(duckDb, table, query);
        Cost cost = peer.best();
        if (cost.processor() < least) fastest = peer;
        least = Math.min(least, cost.processor());
      }
    return fastest;
  }

  private Cost best() throws Exception {
    Cost best = Cost.of(this::count);
    for (int i = 1; i < TRIES; i++) {
      Cost cost = Cost.of(this::count);
      if (cost.processor() < best.processor()) best = cost;
    }
    IO.println(
        "  %-44s %8.3f s   processor %8.3f s"
            .formatted(name(), best.wall() / 1e9, best.processor() / 1e9));
    return best;
  }

  private String name() {
    return table.sheet().instrument().code() + " " + table.name() + " " + query;
  }

  void count() throws SQLException {
    duckDb.count(table, query);
  }

  /// Refuses to compare what is not the same.
  ///
  /// @param tallies ours, by the name that the table gives the agency
  void mustAgree(Map<String, Tally> tallies) throws SQLException {
    count();
    Map<String, long[]> counts = duckDb.counted(table, query);
    if (!counts.keySet().equals(tallies.keySet()))
      throw new IllegalStateException("not the same agencies");
    tallies.forEach((agency, tally) -> {
      Tally other =
          Tally.of(tally.sheet(), tally.respondents(), counts.getOrDefault(agency, new long[0]));
      if (!other.equals(tally)) throw new IllegalStateException("other counts for " + agency);
    });
  }
}
