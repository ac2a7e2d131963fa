package prongsai.agency;

/// The number of an agency in the register; it means nothing outside this database.
public record AgencyId(long value) {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
