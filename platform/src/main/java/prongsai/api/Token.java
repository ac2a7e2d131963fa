package prongsai.api;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import prongsai.access.AccountId;
import prongsai.agency.AgencyId;

/// What is known of a token, its secret left out.
///
/// @param handle eight letters by which lists and the audit trail name it
/// @param account whose rights it may use
/// @param name what its owner calls it
/// @param branch the agency with whose branch it is content
/// @param expiresOn the first day on which it is not accepted any more
/// @param usedOn the last day on which it was used
public record Token(
    String handle,
    AccountId account,
    String name,
    Set<TokenScope> scopes,
    Optional<AgencyId> branch,
    LocalDate madeOn,
    LocalDate expiresOn,
    Optional<LocalDate> usedOn,
    Optional<LocalDate> revokedOn) {
  /// A name may have this many letters.
  public static final int LONGEST_NAME = 80;

  /// A token lives at most so many days.
  public static final int MOST_DAYS = 366;

  public Token {
    if (scopes.isEmpty()) throw new IllegalArgumentException("a token without scopes");
    scopes = Set.copyOf(scopes);
  }

  /// Whether it is accepted on a day.
  public boolean isGood(LocalDate today) {
    return revokedOn.isEmpty() && today.isBefore(expiresOn);
  }

  /// The last day on which it is accepted, unless it is revoked before.
  public LocalDate lastDay() {
    return expiresOn.minusDays(1);
  }

  /// Its scopes in their usual order.
  public Set<TokenScope> scopesInOrder() {
    return EnumSet.copyOf(scopes);
  }
}
