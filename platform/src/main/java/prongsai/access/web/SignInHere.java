package prongsai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import prongsai.access.AccountId;
import prongsai.access.Officer;
import prongsai.access.SignInProof;

/// Signs somebody in who has just proved both factors by setting them up.
@Component
class SignInHere {
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();
  private final SignedInHandler signedIn;

  SignInHere(SignedInHandler signedIn) {
    this.signedIn = signedIn;
  }

  /// A new session with both factors.
  void withBothFactors(
      HttpServletRequest request, HttpServletResponse response, AccountId account) {
    if (request.getSession(false) != null) request.getSession().invalidate();
    keep(
        request,
        response,
        account,
        Stream.of(FactorGrantedAuthority.PASSWORD_AUTHORITY, SignInProof.CODE));
  }

  /// Adds the code to what the session has shown already.
  void withCode(
      HttpServletRequest request,
      HttpServletResponse response,
      AccountId account,
      Authentication before) {
    request.changeSessionId();
    keep(
        request,
        response,
        account,
        Stream.concat(
            before.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .map(String::valueOf),
            Stream.of(SignInProof.CODE)));
  }

  private void keep(
      HttpServletRequest request,
      HttpServletResponse response,
      AccountId account,
      Stream<String> factors) {
    List<FactorGrantedAuthority> shown =
        factors.distinct().map(FactorGrantedAuthority::fromAuthority).toList();
    Authentication who =
        UsernamePasswordAuthenticationToken.authenticated(Officer.person(account), null, shown);
    SecurityContextImpl context = new SecurityContextImpl(who);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    signedIn.next(request, who, "/desk");
  }
}
