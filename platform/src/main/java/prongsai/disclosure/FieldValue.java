package prongsai.disclosure;

import java.time.Instant;
import prongsai.access.AccountId;

/// What stands in a field.
///
/// @param version how often it was written, from 1; 0 for a field that never was
/// @param at when it was written last
/// @param by who wrote it
public record FieldValue(String value, long version, Instant at, AccountId by) {
  /// A field that nobody has written.
  public static final FieldValue NEVER = new FieldValue("", 0, Instant.EPOCH, new AccountId(0));
}
