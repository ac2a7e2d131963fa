package prongsai.round;

import java.util.Arrays;

/// Why the round of an agency is not opened together with the others.
public enum Skip {
  /// The agency takes part no more.
  INACTIVE("inactive"),
  /// It has planned its round by another framework.
  OTHER_FRAMEWORK("other-framework"),
  /// Its round is open already; its days stay as they are.
  OPEN("open"),
  /// Its round is closed.
  CLOSED("closed"),
  /// Its result is fixed.
  FROZEN("frozen"),
  /// Somebody planned or opened its round at the same moment.
  MEANWHILE("meanwhile");

  private final String stored;

  Skip(String stored) {
    this.stored = stored;
  }

  /// As the database has it.
  public String stored() {
    return stored;
  }

  static Skip ofStored(String stored) {
    return Arrays.stream(values())
        .filter(one -> one.stored.equals(stored))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no reason: " + stored));
  }
}
