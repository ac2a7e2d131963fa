package prongsai.api.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import prongsai.access.Sha256;

/// A token as it is stored.
///
/// @param scopes as written
public record TokenRow(
    String handle,
    Sha256 hash,
    long account,
    String name,
    List<String> scopes,
    Optional<Long> agency,
    LocalDate madeOn,
    LocalDate expiresOn,
    Optional<LocalDate> usedOn,
    Optional<LocalDate> revokedOn) {
  public TokenRow {
    scopes = List.copyOf(scopes);
  }
}
