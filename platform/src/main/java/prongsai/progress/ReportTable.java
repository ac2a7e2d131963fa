package prongsai.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.AccountId;
import prongsai.plan.StepId;
import prongsai.round.RoundId;

/// Reports, their evidence and comments as rows.
final class ReportTable {
  static final String FILES =
      """
      SELECT f.id AS file_id, f.round_id, f.step_id, f.name, f.type, f.sha256, b.size, b.scan,
        f.at AS file_at, f.account AS file_account
      FROM progress.file f JOIN progress.blob b ON b.sha256 = f.sha256
      """;

  private final JdbcClient desk;

  ReportTable(JdbcClient desk) {
    this.desk = desk;
  }

  /// All of a round, the latest first.
  List<ProgressReport> reports(RoundId round) {
    Map<UUID, List<ReportEvidence>> evidence = evidence(round);
    return desk.sql("SELECT * FROM progress.report WHERE round_id = ? ORDER BY sequence DESC")
        .param(round.value())
        .query((row, number) -> report(row, evidence))
        .list();
  }

  /// Those of a step, the latest first, without their evidence. Nobody else reports on the step
  /// until the end of the transaction.
  List<ProgressReport> reports(RoundId round, StepId step) {
    desk.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 181))")
        .param(step.toString())
        .query(row -> {});
    return desk.sql(
            "SELECT * FROM progress.report WHERE round_id = ? AND step_id = ? ORDER BY sequence DESC")
        .params(round.value(), step.value())
        .query((row, number) -> report(row, Map.of()))
        .list();
  }

  private static ProgressReport report(ResultSet row, Map<UUID, List<ReportEvidence>> evidence)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new ProgressReport(
        new ReportId(id),
        new StepId(row.getObject("step_id", UUID.class)),
        ReportingRound.valueOf(row.getString("reporting")),
        StepState.valueOf(row.getString("state")),
        row.getString("done"),
        row.getString("outcome"),
        row.getString("obstacle"),
        row.getString("remedy"),
        percent(row),
        evidence.getOrDefault(id, List.of()),
        at(row, "at"),
        new AccountId(row.getLong("account")));
  }

  private static OptionalInt percent(ResultSet row) throws SQLException {
    int percent = row.getInt("percent");
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(percent);
  }

  private Map<UUID, List<ReportEvidence>> evidence(RoundId round) {
    Map<UUID, List<ReportEvidence>> all = new HashMap<>();
    desk.sql(
            """
            SELECT e.report_id, e.url, e.description, f.* FROM progress.evidence e
            JOIN progress.report r ON r.id = e.report_id LEFT JOIN (
            """
                + FILES
                + ") f ON f.file_id = e.file_id WHERE r.round_id = ? ORDER BY e.report_id, e.place")
        .param(round.value())
        .query(row -> {
          all.computeIfAbsent(row.getObject("report_id", UUID.class), _ -> new ArrayList<>())
              .add(one(row));
        });
    return all;
  }

  private static ReportEvidence one(ResultSet row) throws SQLException {
    String description = row.getString("description");
    String url = row.getString("url");
    return row.wasNull()
        ? new ReportEvidence.Kept(file(row), description)
        : new ReportEvidence.Link(url, description);
  }

  static EvidenceFile file(ResultSet row) throws SQLException {
    return new EvidenceFile(
        new FileId(row.getObject("file_id", UUID.class)),
        new RoundId(row.getObject("round_id", UUID.class)),
        new StepId(row.getObject("step_id", UUID.class)),
        row.getString("name"),
        FileType.valueOf(row.getString("type")),
        row.getLong("size"),
        HexFormat.of().formatHex(row.getBytes("sha256")),
        ScanState.valueOf(row.getString("scan")),
        at(row, "file_at"),
        new AccountId(row.getLong("file_account")));
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /// All of a round, the latest first.
  List<StepComment> comments(RoundId round) {
    return desk.sql("SELECT * FROM progress.comment WHERE round_id = ? ORDER BY sequence DESC")
        .param(round.value())
        .query((row, number) ->
            new StepComment(
                new StepId(row.getObject("step_id", UUID.class)),
                row.getString("text"),
                at(row, "at"),
                new AccountId(row.getLong("account"))))
        .list();
  }

  void add(RoundId round, ProgressReport report) {
    desk.sql(
            """
            INSERT INTO progress.report (id, round_id, step_id, reporting, state, done, outcome,
              obstacle, remedy, percent, at, account)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(report.id().value())
        .param(round.value())
        .param(report.step().value())
        .param(report.reporting().name())
        .param(report.state().name())
        .param(report.done())
        .param(report.outcome())
        .param(report.obstacle())
        .param(report.remedy())
        .param(report.percent().isPresent() ? (Integer) report.percent().getAsInt() : null)
        .param(report.at().atOffset(ZoneOffset.UTC))
        .param(report.by().value())
        .update();
    for (int place = 0; place < report.evidence().size(); place++)
      add(report.id(), place, report.evidence().get(place));
  }

  private void add(ReportId report, int place, ReportEvidence evidence) {
    String columns =
        switch (evidence) {
          case ReportEvidence.Link _ -> "url";
          case ReportEvidence.Kept _ -> "file_id";
        };
    Object what =
        switch (evidence) {
          case ReportEvidence.Link link -> link.url();
          case ReportEvidence.Kept kept -> kept.file().id().value();
        };
    desk.sql(
            "INSERT INTO progress.evidence (report_id, place, description, "
                + columns
                + ") VALUES (?, ?, ?, ?)")
        .params(report.value(), place, evidence.description(), what)
        .update();
  }

  void add(RoundId round, StepComment comment) {
    desk.sql(
            """
            INSERT INTO progress.comment (id, round_id, step_id, text, at, account)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        .params(
            UUID.randomUUID(),
            round.value(),
            comment.step().value(),
            comment.text(),
            comment.at().atOffset(ZoneOffset.UTC),
            comment.by().value())
        .update();
  }
}
