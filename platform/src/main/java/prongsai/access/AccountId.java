package prongsai.access;

/// The number of an account; it means nothing outside this database.
public record AccountId(long value) {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
