package prongsai.checking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/// Lets one of several servers on a database work through the night. The lock hangs on a
/// connection: it ends with the server that holds it, however that ends.
@Component
class NightLock {
  private static final long KEY = 0x6e69676874_000000L;

  private final DataSource desk;

  NightLock(DataSource desk) {
    this.desk = desk;
  }

  /// Does the work unless another server is at it.
  ///
  /// @return whether it was done here
  boolean alone(Runnable work) {
    try (Connection connection = desk.getConnection()) {
      if (!said(connection, "SELECT pg_try_advisory_lock(?)")) return false;
      try {
        work.run();
        return true;
      } finally {
        said(connection, "SELECT pg_advisory_unlock(?)");
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("the lock of the night", failed);
    }
  }

  private static boolean said(Connection connection, String question) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      statement.setLong(1, KEY);
      try (ResultSet answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }
}
