package prongsai.response.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// An answer on its way into the tables, checked.
///
/// @param tokenHash 32 bytes, one for each ticket or key and round
/// @param digest 32 bytes, of the answers under the token
public record Ballot(
    Bytes tokenHash,
    Bytes digest,
    UUID round,
    String instrument,
    LocalDate day,
    int stream,
    int flags,
    Bytes answers,
    Optional<UUID> servicePoint) {

  /// Nothing of it, so that nothing can get into a log.
  @Override
  public String toString() {
    return "Ballot";
  }
}
