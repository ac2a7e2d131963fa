package prongsai.access;

/// Whether somebody can sign in.
public enum AccountState {
  /// The one-time link has been handed over and not yet been used.
  INVITED("รอเปิดใช้งาน"),
  /// Can sign in.
  ACTIVE("ใช้งาน"),
  /// Cannot, until somebody lifts it.
  SUSPENDED("ระงับ");

  private final String thai;

  AccountState(String thai) {
    this.thai = thai;
  }

  /// Its name on pages.
  public String thai() {
    return thai;
  }
}
