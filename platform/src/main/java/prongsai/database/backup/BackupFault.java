package prongsai.database.backup;

/// A backup cannot be made or restored. The message says why and what to do, in Thai first.
public final class BackupFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// What is wrong.
  public BackupFault(String message) {
    super(message);
  }

  /// What is wrong, and why.
  public BackupFault(String message, Throwable cause) {
    super(message, cause);
  }
}
