package prongsai.response.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Stores ballots, many in one transaction.
///
/// Each transaction first takes the lock of each round that it writes for, shared; who closes a
/// round or mixes its rows takes it alone (`pg_advisory_xact_lock(hashtextextended(id::text, 0))`).
/// So a ballot is either stored before a round is closed, or sees that it is.
///
/// Lock and rows go to the database in one message, which makes them one transaction by itself, and
/// the rows are looked at after the lock was given. So a batch costs one round trip.
///
/// Tokens are inserted in the order of their hashes and answers in that of their random ids, so
/// that neither the place of a row nor that of its neighbour says which token and which answer came
/// together, or in what order within a batch.
final class BallotStore {
  private static final String LOCK =
      """
      SELECT pg_advisory_xact_lock_shared(key)
      FROM (SELECT DISTINCT hashtextextended(id::text, 0) AS key FROM unnest(?::uuid[]) AS id
            ORDER BY key) AS keys
      """;
  private static final String INSERT =
      """
      WITH ballot AS MATERIALIZED (
        SELECT * FROM unnest(?::bytea[], ?::bytea[], ?::uuid[], ?::text[], ?::date[], ?::int2[],
                             ?::int2[], ?::bytea[], ?::uuid[])
          AS b(token_hash, digest, round_id, instrument, day, stream, flags, answers, point)),
      open AS MATERIALIZED (
        SELECT round_id, instrument FROM (SELECT DISTINCT round_id, instrument FROM ballot) AS s
        WHERE round.is_open(round_id, instrument, ?)
          AND NOT EXISTS (SELECT FROM response.imported AS i
                          WHERE (i.round_id, i.instrument) = (s.round_id, s.instrument))),
      won AS (
        INSERT INTO response.spent (token_hash, round_id, digest)
        SELECT token_hash, round_id, digest FROM ballot JOIN open USING (round_id, instrument)
        ORDER BY token_hash
        ON CONFLICT DO NOTHING
        RETURNING token_hash),
      stored AS (
        INSERT INTO response.answer (id, round_id, instrument, answered_on, stream, flags, answers)
        SELECT gen_random_uuid() AS id, round_id, instrument, day, stream, flags, answers
        FROM ballot JOIN won USING (token_hash)
        ORDER BY id),
      counted AS (
        INSERT INTO response.point_count AS c (service_point, day, n)
        SELECT point, day, count(*) FROM ballot JOIN won USING (token_hash)
        WHERE point IS NOT NULL GROUP BY point, day ORDER BY point, day
        ON CONFLICT (service_point, day) DO UPDATE SET n = c.n + excluded.n)
      SELECT token_hash FROM won
      """;
  private static final String BEFORE =
      "SELECT token_hash, digest FROM response.spent WHERE token_hash = ANY(?)";

  private final DataSource box;
  private final Clock clock;

  BallotStore(DataSource box, Clock clock) {
    this.box = box;
    this.clock = clock;
  }

  /// Stores ballots in one transaction.
  ///
  /// @return what became of each, in their order; those that are stored are committed
  /// @throws SQLException when nothing, or nobody knows what, was stored
  Outcome[] store(List<Ballot> ballots) throws SQLException {
    try (Connection connection = box.getConnection()) {
      Set<Bytes> won = insert(connection, firsts(ballots));
      Outcome[] outcomes = new Outcome[ballots.size()];
      List<Ballot> losers = new ArrayList<>();
      for (int i = 0; i < outcomes.length; i++) {
        // Of two with the same token in one batch, the first can win only once.
        if (won.remove(ballots.get(i).tokenHash())) outcomes[i] = Outcome.STORED;
        else losers.add(ballots.get(i));
      }
      if (losers.isEmpty()) return outcomes;
      Function<Ballot, Outcome> found = lookUp(connection, losers);
      for (int i = 0; i < outcomes.length; i++)
        if (outcomes[i] != Outcome.STORED) outcomes[i] = found.apply(ballots.get(i));
      return outcomes;
    }
  }

  /// What became of ballots that were not stored. A failure must not hide that others were.
  private static Function<Ballot, Outcome> lookUp(Connection connection, List<Ballot> losers) {
    try {
      Map<Bytes, Bytes> before = before(connection, losers);
      return ballot -> lost(before.get(ballot.tokenHash()), ballot.digest());
    } catch (SQLException failed) {
      return ballot -> Outcome.UNKNOWN;
    }
  }

  private static Outcome lost(@Nullable Bytes before, Bytes digest) {
    if (before == null) return Outcome.NOT_OPEN;
    return before.equals(digest) ? Outcome.STORED_BEFORE : Outcome.OTHER_ANSWERS;
  }

  private static List<Ballot> firsts(List<Ballot> ballots) {
    Set<Bytes> seen = new HashSet<>();
    return ballots.stream().filter(one -> seen.add(one.tokenHash())).toList();
  }

  private Set<Bytes> insert(Connection connection, List<Ballot> ballots) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LOCK + ";" + INSERT)) {
      UUID[] rounds = ballots.stream().map(Ballot::round).distinct().toArray(UUID[]::new);
      Columns columns = new Columns(connection, statement, ballots);
      columns.set("uuid", rounds);
      columns.set(Ballot::tokenHash);
      columns.set(Ballot::digest);
      columns.set("uuid", Ballot::round);
      columns.set("text", Ballot::instrument);
      columns.set("date", ballot -> Date.valueOf(ballot.day()));
      columns.set("int2", ballot -> (short) ballot.stream());
      columns.set("int2", ballot -> (short) ballot.flags());
      columns.set(Ballot::answers);
      columns.set("uuid", ballot -> ballot.servicePoint().orElse(null));
      statement.setObject(columns.count + 1, clock.instant().atOffset(ZoneOffset.UTC));
      statement.execute();
      statement.getMoreResults(); // past those of the lock
      return tokens(statement.getResultSet());
    }
  }

  private static Set<Bytes> tokens(ResultSet rows) throws SQLException {
    Set<Bytes> tokens = new HashSet<>();
    while (rows.next()) tokens.add(Bytes.of(rows.getBytes(1)));
    return tokens;
  }

  private static Array arrayOf(
      Connection connection, List<Ballot> ballots, Function<Ballot, Bytes> value)
      throws SQLException {
    byte[][] values = ballots.stream().map(one -> value.apply(one).array()).toArray(byte[][]::new);
    return connection.createArrayOf("bytea", values);
  }

  /// The columns of many ballots as one array each.
  private static final class Columns {
    private final Connection connection;
    private final PreparedStatement statement;
    private final List<Ballot> ballots;
    private int count;

    Columns(Connection connection, PreparedStatement statement, List<Ballot> ballots) {
      this.connection = connection;
      this.statement = statement;
      this.ballots = ballots;
    }

    void set(Function<Ballot, Bytes> value) throws SQLException {
      statement.setArray(++count, arrayOf(connection, ballots, value));
    }

    void set(String type, Function<Ballot, @Nullable Object> value) throws SQLException {
      set(type, ballots.stream().map(value).toArray());
    }

    void set(String type, @Nullable Object[] values) throws SQLException {
      statement.setArray(++count, connection.createArrayOf(type, values));
    }
  }

  private static Map<Bytes, Bytes> before(Connection connection, List<Ballot> ballots)
      throws SQLException {
    Map<Bytes, Bytes> digests = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(BEFORE)) {
      statement.setArray(1, arrayOf(connection, ballots, Ballot::tokenHash));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) digests.put(Bytes.of(rows.getBytes(1)), Bytes.of(rows.getBytes(2)));
      }
    }
    return digests;
  }
}
