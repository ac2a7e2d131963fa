package prongsai.results;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Standing;

/// The frozen results of all rounds; the database lets them only be added to.
@Component
public class FrozenResults {
  private static final String SELECT =
      "SELECT number, input, input_sha256, result, result_sha256, program, reason, made_on FROM results.version WHERE round_id = ?";

  private final JdbcClient desk;
  private final Standings standings;

  /// On the tables of the desk.
  public FrozenResults(JdbcClient desk, Standings standings) {
    this.desk = desk;
    this.standings = standings;
  }

  /// The version in force.
  public Optional<FrozenResult> latest(RoundId round) {
    return desk.sql(SELECT + " ORDER BY number DESC LIMIT 1")
        .param(round.value())
        .query(FrozenResults::row)
        .optional();
  }

  /// One version.
  public Optional<FrozenResult> find(RoundId round, int number) {
    return desk.sql(SELECT + " AND number = ?")
        .params(round.value(), number)
        .query(FrozenResults::row)
        .optional();
  }

  /// All versions, latest first.
  public List<FrozenResult> versions(RoundId round) {
    return desk.sql(SELECT + " ORDER BY number DESC")
        .param(round.value())
        .query(FrozenResults::row)
        .list();
  }

  /// Adds a version, and writes where the round stands by it.
  ///
  /// @throws org.springframework.dao.DuplicateKeyException if another was added under its number
  ///   meanwhile
  void add(Round round, FrozenResult frozen, Result result) {
    desk.sql(
            """
            INSERT INTO results.version (round_id, number, framework_id, framework_sha256, input, input_sha256, result,
              result_sha256, total_exact, level, program, reason, made_on)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            round.id().value(),
            frozen.number(),
            round.frameworkId(),
            round.frameworkSha256(),
            frozen.input().text().getBytes(StandardCharsets.UTF_8),
            frozen.input().sha256(),
            frozen.result().text().getBytes(StandardCharsets.UTF_8),
            frozen.result().sha256(),
            result.score().value().map(Object::toString).orElse(""),
            level(result),
            frozen.program(),
            frozen.reason(),
            frozen.madeOn())
        .update();
    standings.write(round, frozen.number(), result);
  }

  private static String level(Result result) {
    return result.standing() instanceof Standing.Placed(var level) ? level.code() : "";
  }

  private static FrozenResult row(ResultSet row, int number) throws SQLException {
    return new FrozenResult(
        row.getInt("number"),
        new FrozenResult.Sealed(text(row, "input"), row.getString("input_sha256")),
        new FrozenResult.Sealed(text(row, "result"), row.getString("result_sha256")),
        row.getString("program"),
        row.getString("reason"),
        row.getObject("made_on", LocalDate.class));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return new String(row.getBytes(column), StandardCharsets.UTF_8);
  }
}
