package prongsai.database;

/// PostgreSQL cannot be unpacked, started, stopped or migrated. The message says what to do.
public final class PostgresFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// What failed.
  public PostgresFailure(String message) {
    super(message);
  }

  /// What failed, and why.
  public PostgresFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
