package prongsai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;

/// Keeps of a sign-in at the provider only which account it is: no token, no claim.
record ProviderSignedIn(SignedInHandler signedIn, SecurityContextRepository contexts)
    implements AuthenticationSuccessHandler {
  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication named)
      throws IOException {
    if (!(named.getPrincipal() instanceof ProviderOfficer found))
      throw new IllegalStateException("not from the provider: " + named.getClass());
    Authentication who =
        UsernamePasswordAuthenticationToken.authenticated(
            found.officer(), null, List.of(found.factor()));
    SecurityContextImpl context = new SecurityContextImpl(who);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    response.sendRedirect(signedIn.next(request, who, ReturnTo.of(request)));
  }
}
