package prongsai.access.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsRepository;
import prongsai.access.internal.SealedCookie;

/// The challenge that a passkey has to sign, kept in the browser until then: encrypted, for five
/// minutes, and good for one attempt.
final class PasskeyChallenges implements PublicKeyCredentialRequestOptionsRepository {
  private final SealedCookie cookie;
  private final String host;
  private final Cache<Bytes, Boolean> tried =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(6)).maximumSize(100_000).build();

  PasskeyChallenges(SealedCookie cookie, String host) {
    this.cookie = cookie;
    this.host = host;
  }

  @Override
  public void save(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable PublicKeyCredentialRequestOptions options) {
    if (options == null) cookie.remove(request, response);
    else cookie.write(request, response, options.getChallenge().getBytes());
  }

  @Override
  public @Nullable PublicKeyCredentialRequestOptions load(HttpServletRequest request) {
    return cookie
        .read(request)
        .map(Bytes::new)
        .filter(challenge -> tried.asMap().putIfAbsent(challenge, true) == null)
        .map(challenge ->
            PublicKeyCredentialRequestOptions.builder()
                .rpId(host)
                .challenge(challenge)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build())
        .orElse(null);
  }
}
