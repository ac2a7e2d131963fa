package prongsai.progress;

import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.AccountId;
import prongsai.plan.StepId;
import prongsai.round.RoundId;

/// Files of evidence as rows; their bytes are kept by [Blobs].
final class FileTable {
  private static final String LOOSE =
      " WHERE f.step_id = ? AND f.account = ?"
          + " AND NOT EXISTS (SELECT FROM progress.evidence e WHERE e.file_id = f.id)";

  private final JdbcClient desk;

  FileTable(JdbcClient desk) {
    this.desk = desk;
  }

  /// A file of a round.
  Optional<EvidenceFile> find(RoundId round, FileId id) {
    return desk.sql(ReportTable.FILES + " WHERE f.round_id = ? AND f.id = ?")
        .params(round.value(), id.value())
        .query((row, number) -> ReportTable.file(row))
        .optional();
  }

  /// Files that somebody handed in for a step and has not reported, in order.
  List<EvidenceFile> loose(StepId step, AccountId by) {
    return desk.sql(ReportTable.FILES + LOOSE + " ORDER BY f.at, f.id")
        .params(step.value(), by.value())
        .query((row, number) -> ReportTable.file(row))
        .list();
  }

  /// One of them.
  Optional<EvidenceFile> loose(FileId id, StepId step, AccountId by) {
    return loose(step, by).stream().filter(file -> file.id().equals(id)).findFirst();
  }

  void add(EvidenceFile file) {
    desk.sql(
            """
            INSERT INTO progress.file (id, round_id, step_id, name, type, sha256, at, account)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            file.id().value(),
            file.round().value(),
            file.step().value(),
            file.name(),
            file.type().name(),
            HexFormat.of().parseHex(file.sha256()),
            file.at().atOffset(ZoneOffset.UTC),
            file.by().value())
        .update();
  }

  /// Takes away a file that stands in no report.
  boolean remove(FileId id, StepId step, AccountId by) {
    return desk.sql("DELETE FROM progress.file f" + LOOSE + " AND f.id = ?")
            .params(step.value(), by.value(), id.value())
            .update()
        == 1;
  }

  /// Whether it stands in a report.
  boolean isReported(FileId id) {
    return desk.sql("SELECT EXISTS (SELECT FROM progress.evidence WHERE file_id = ?)")
        .param(id.value())
        .query(Boolean.class)
        .single();
  }

  /// How many bytes the files of a round have, each content once.
  long stored(RoundId round) {
    return desk.sql(
            """
            SELECT coalesce(sum(size), 0) FROM progress.blob
            WHERE sha256 IN (SELECT sha256 FROM progress.file WHERE round_id = ?)
            """)
        .param(round.value())
        .query(Long.class)
        .single();
  }
}
