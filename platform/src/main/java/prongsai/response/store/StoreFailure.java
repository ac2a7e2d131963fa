package prongsai.response.store;

import java.sql.SQLException;

/// The box's tables cannot be read or written. Says the code of PostgreSQL and nothing else: its
/// messages may repeat the row they are about, and whoever catches this may log it.
public final class StoreFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private StoreFailure(String message) {
    super(message);
  }

  static StoreFailure of(String what, SQLException failed) {
    return new StoreFailure(what + ": SQLSTATE " + failed.getSQLState());
  }
}
