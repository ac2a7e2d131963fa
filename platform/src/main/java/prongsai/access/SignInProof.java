package prongsai.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.FactorAuthorizationDecision;
import org.springframework.security.authorization.RequiredFactor;
import org.springframework.security.authorization.RequiredFactorError;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/// How well somebody has proved to be the one. A password alone, or a provider that does not say
/// how it asked, is half a proof; everybody needs a whole one.
public final class SignInProof {
  /// A code of the authenticator app, or a recovery code, beside a password or a provider.
  public static final String CODE = "FACTOR_TOTP";

  /// A provider that says it asked for two factors itself.
  public static final String PROVIDER = "FACTOR_PROVIDER";

  /// A program's token: whole, and never fresh.
  public static final String TOKEN = FactorGrantedAuthority.BEARER_AUTHORITY;

  /// A passkey with the owner verified by the device: two factors in one.
  public static final String PASSKEY = FactorGrantedAuthority.WEBAUTHN_AUTHORITY;

  /// How long a proof counts as fresh.
  public static final Duration FRESH = Duration.ofMinutes(5);

  private static final Set<String> BY_PERSON = Set.of(CODE, PASSKEY, PROVIDER);

  private SignInProof() {}

  /// Whether two factors have been shown.
  public static boolean isWhole(Authentication authentication) {
    return factors(authentication)
        .anyMatch(factor ->
            BY_PERSON.contains(factor.getAuthority()) || factor.getAuthority().equals(TOKEN));
  }

  /// Whether the provider has asked for two factors, and so can be asked again.
  public static boolean isByProvider(Authentication authentication) {
    return factors(authentication).anyMatch(factor -> PROVIDER.equals(factor.getAuthority()));
  }

  /// Whether the second factor has been shown within the last five minutes.
  public static boolean isFresh(Authentication authentication, Instant now) {
    return factors(authentication)
        .filter(factor -> BY_PERSON.contains(factor.getAuthority()))
        .anyMatch(factor -> factor.getIssuedAt().plus(FRESH).isAfter(now));
  }

  /// Goes on only with a fresh proof.
  ///
  /// @throws AuthorizationDeniedException otherwise; the page for the proof is shown
  static void requireFresh(@Nullable Authentication authentication, Clock clock) {
    if (authentication == null || !isFresh(authentication, clock.instant()))
      throw new AuthorizationDeniedException("a fresh proof is needed", expired());
  }

  /// The answer to who has shown one factor only.
  public static FactorAuthorizationDecision missing() {
    return new FactorAuthorizationDecision(
        List.of(
            RequiredFactorError.createMissing(RequiredFactor.builder().authority(CODE).build())));
  }

  /// The answer to whose proof is older than five minutes.
  public static FactorAuthorizationDecision expired() {
    return new FactorAuthorizationDecision(
        List.of(
            RequiredFactorError.createExpired(
                RequiredFactor.builder().authority(CODE).validDuration(FRESH).build())));
  }

  /// Whether an authority stands for a second factor that a person has shown.
  public static boolean isByPerson(String authority) {
    return BY_PERSON.contains(authority);
  }

  private static Stream<FactorGrantedAuthority> factors(Authentication authentication) {
    return authentication.getAuthorities().stream()
        .filter(FactorGrantedAuthority.class::isInstance)
        .map(FactorGrantedAuthority.class::cast);
  }
}
