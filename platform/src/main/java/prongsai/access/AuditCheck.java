package prongsai.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import prongsai.access.AuditVerdict.Break;
import prongsai.access.internal.AuditRow;

/// Reads the audit trail from its first entry to its last and works out every hash again. It holds
/// one entry at a time, so that the trail may be as long as it likes.
public final class AuditCheck {
  private static final int AT_ONCE = 1000;

  private AuditCheck() {}

  /// Checks the whole trail.
  ///
  /// @param noted an entry that was noted outside earlier: the trail must still contain it
  /// @return the first break, if there is any
  public static AuditVerdict of(DataSource database, Optional<AuditHead> noted)
      throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false); // else the driver would read all rows at once
      connection.setReadOnly(true);
      try (PreparedStatement query =
          connection.prepareStatement(AuditRow.SELECT + " ORDER BY seq")) {
        query.setFetchSize(AT_ONCE);
        return read(query.executeQuery(), noted);
      } finally {
        connection.rollback();
        connection.setReadOnly(false);
        connection.setAutoCommit(true);
      }
    }
  }

  private static AuditVerdict read(ResultSet rows, Optional<AuditHead> noted) throws SQLException {
    AuditRow last = AuditRow.BEFORE_ALL;
    while (rows.next()) {
      AuditRow row = AuditRow.of(rows);
      Optional<Break> broken = broken(last, row, noted);
      if (broken.isPresent()) return new AuditVerdict.Broken(row.seq(), broken.get());
      last = row;
    }
    if (noted.isPresent() && noted.get().seq() > last.seq())
      return new AuditVerdict.Broken(last.seq() + 1, Break.CUT_OFF);
    return new AuditVerdict.Whole(new AuditHead(last.seq(), last.hash()));
  }

  private static Optional<Break> broken(AuditRow last, AuditRow row, Optional<AuditHead> noted) {
    if (row.seq() != last.seq() + 1) return Optional.of(Break.MISSING);
    if (!row.previous().equals(last.hash())) return Optional.of(Break.NOT_LINKED);
    if (!row.isWhole()) return Optional.of(Break.CHANGED);
    boolean differs =
        noted.filter(one -> one.seq() == row.seq() && !one.hash().equals(row.hash())).isPresent();
    return differs ? Optional.of(Break.NOT_AS_NOTED) : Optional.empty();
  }

  /// The newest entry.
  public static AuditHead head(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(AuditRow.SELECT + " ORDER BY seq DESC LIMIT 1");
        ResultSet row = query.executeQuery()) {
      AuditRow last = row.next() ? AuditRow.of(row) : AuditRow.BEFORE_ALL;
      return new AuditHead(last.seq(), last.hash());
    }
  }
}
