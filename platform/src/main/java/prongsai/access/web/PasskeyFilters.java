package prongsai.access.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.stereotype.Component;
import prongsai.access.Officer;
import prongsai.access.SignInProof;
import prongsai.access.internal.PasskeyOwners;
import prongsai.access.internal.PasskeyRows;
import prongsai.access.internal.SealedCookie;
import prongsai.access.internal.Sealer;

/// Passkeys (WebAuthn), which the device gives only after it has recognised its owner: both factors
/// in one. The exchange is that of Spring Security; here are its addresses and what it may do.
@Component
class PasskeyFilters {
  private static final PathPatternRequestMatcher.Builder PATHS =
      PathPatternRequestMatcher.withDefaults();
  private final PasskeyOwners owners;
  private final PasskeyRows keys;
  private final Webauthn4JRelyingPartyOperations party;
  private final PasskeyChallenges challenges;
  private final SignedInHandler signedIn;

  PasskeyFilters(
      PasskeyOwners owners,
      PasskeyRows keys,
      PublicAddress address,
      Sealer sealer,
      Clock clock,
      SignedInHandler signedIn) {
    this.owners = owners;
    this.keys = keys;
    this.signedIn = signedIn;
    challenges =
        new PasskeyChallenges(new SealedCookie("prongsai-passkey", sealer, clock), address.host());
    party =
        new Webauthn4JRelyingPartyOperations(
            owners,
            keys,
            PublicKeyCredentialRpEntity.builder().id(address.host()).name("โปร่งใส").build(),
            address.origins());
    party.setCustomizeRequestOptions(
        options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    party.setCustomizeCreationOptions(options ->
        options.authenticatorSelection(
            AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build()));
  }

  /// `POST /sign-in/passkey/options`: a challenge.
  Filter challenges() {
    PublicKeyCredentialRequestOptionsFilter filter =
        new PublicKeyCredentialRequestOptionsFilter(party);
    filter.setRequestMatcher(PATHS.matcher(HttpMethod.POST, "/sign-in/passkey/options"));
    filter.setRequestOptionsRepository(challenges);
    return filter;
  }

  /// `POST /sign-in/passkey`: the signed challenge. Answers with the page to go to.
  AbstractAuthenticationProcessingFilter signIn() {
    WebAuthnAuthenticationFilter filter = new WebAuthnAuthenticationFilter();
    filter.setRequiresAuthenticationRequestMatcher(
        PATHS.matcher(HttpMethod.POST, "/sign-in/passkey"));
    filter.setRequestOptionsRepository(challenges);
    filter.setAuthenticationManager(new ProviderManager(new Provider(party, owners)));
    filter.setAuthenticationSuccessHandler((request, response, who) -> {
      response.setContentType("text/plain;charset=UTF-8");
      response
          .getOutputStream()
          .write(
              signedIn.next(request, who, ReturnTo.of(request)).getBytes(StandardCharsets.UTF_8));
    });
    filter.setAuthenticationFailureHandler(
        (request, response, failed) -> response.setStatus(HttpServletResponse.SC_UNAUTHORIZED));
    return filter;
  }

  /// `POST /desk/account/passkeys/options`: what a new passkey is to be made of.
  Filter registrationOptions() {
    PublicKeyCredentialCreationOptionsFilter filter =
        new PublicKeyCredentialCreationOptionsFilter(party);
    filter.setRequestMatcher(PATHS.matcher(HttpMethod.POST, "/desk/account/passkeys/options"));
    return filter;
  }

  /// `POST /desk/account/passkeys`: the new passkey.
  Filter registration() {
    WebAuthnRegistrationFilter filter = new WebAuthnRegistrationFilter(keys, party);
    filter.setRegisterCredentialMatcher(PATHS.matcher(HttpMethod.POST, "/desk/account/passkeys"));
    filter.setRemoveCredentialMatcher(_ -> false);
    return filter;
  }

  private record Provider(Webauthn4JRelyingPartyOperations party, PasskeyOwners owners)
      implements AuthenticationProvider {
    @Override
    public Authentication authenticate(Authentication asked) {
      WebAuthnAuthenticationRequestToken request = (WebAuthnAuthenticationRequestToken) asked;
      try {
        return UsernamePasswordAuthenticationToken.authenticated(
            Officer.person(
                owners.account(party.authenticate(request.getWebAuthnRequest()).getId())),
            null,
            List.of(FactorGrantedAuthority.fromAuthority(SignInProof.PASSKEY)));
      } catch (RuntimeException refused) {
        throw new BadCredentialsException("passkey refused", refused);
      }
    }

    @Override
    public boolean supports(Class<?> kind) {
      return WebAuthnAuthenticationRequestToken.class.isAssignableFrom(kind);
    }
  }
}
