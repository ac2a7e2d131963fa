package prongsai.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import prongsai.access.Officer;
import prongsai.access.Rights;
import prongsai.access.SignInProof;
import prongsai.api.Token;
import prongsai.api.TokenScope;
import prongsai.api.Tokens;

/// Lets a program in by `Authorization: Bearer prg_…`, within its budget of requests.
final class TokenFilter extends OncePerRequestFilter {
  private static final String SCHEME = "bearer ";

  private final Tokens tokens;
  private final Rights rights;
  private final TokenBudgets budgets = new TokenBudgets();

  TokenFilter(Tokens tokens, Rights rights) {
    this.tokens = tokens;
    this.rights = rights;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.addHeader("Vary", "Authorization");
    @Nullable String header = request.getHeader("Authorization");
    if (header != null) {
      Token token = bearer(header).flatMap(tokens::accepted).orElseThrow(TokenFilter::refused);
      signIn(token);
      if (rights.current().isEmpty()) throw refused(); // suspended since
      long wait = budgets.take(token.handle());
      if (wait > 0) {
        response.setHeader("Retry-After", Long.toString(wait));
        throw ApiProblem.of(Fault.TOO_MANY, "seconds", wait);
      }
    }
    chain.doFilter(request, response);
  }

  private static Optional<String> bearer(String header) {
    return header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
        ? Optional.of(header.substring(SCHEME.length()).strip())
        : Optional.empty();
  }

  private static ApiProblem refused() {
    return ApiProblem.of(Fault.BAD_TOKEN);
  }

  private static void signIn(Token token) {
    Officer program =
        Officer.program(
            token.account(),
            token.handle(),
            TokenScope.permissions(token.scopes()),
            token.branch());
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            program, null, List.of(FactorGrantedAuthority.fromAuthority(SignInProof.TOKEN))));
    SecurityContextHolder.setContext(context);
  }
}
