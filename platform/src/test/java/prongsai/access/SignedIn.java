package prongsai.access;

import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import prongsai.server.TestServer;

/// Somebody signed in to a test's server with two factors just now, without walking through the
/// pages of sign-in.
///
/// ```java
/// SignedIn officer = SignedIn.as(server, Role.AGENCY_OFFICER, new Scope.Branch(agency));
/// officer.get("/desk/rounds").body();
/// officer.post("/desk/rounds", Map.of("agency", "1")).statusCode();
/// browserContext.addCookies(List.of(officer.cookie()));
/// ```
public final class SignedIn {
  private static final String FORM_TOKEN = "0123456789abcdef0123456789abcdef";
  private final TestServer server;
  private final AccountId account;
  private final String session;

  private SignedIn(TestServer server, AccountId account, String session) {
    this.server = server;
    this.account = account;
    this.session = session;
  }

  /// A new account with one role within a scope, signed in.
  public static SignedIn as(TestServer server, Role role, Scope scope) {
    return as(server, role, scope, Instant.now());
  }

  /// The same, whose second factor was shown at some moment.
  public static SignedIn as(TestServer server, Role role, Scope scope, Instant proved) {
    Accounts accounts = server.part(Accounts.class);
    String login = "test-" + java.util.UUID.randomUUID();
    AccountId id = accounts.add(login, role.thai(), List.of(new Grant(role, scope)));
    accounts.become(id, AccountState.ACTIVE);
    return as(server, id, proved);
  }

  /// An account that is there, signed in.
  public static SignedIn as(TestServer server, AccountId id, Instant proved) {
    SecurityContext context =
        new SecurityContextImpl(
            UsernamePasswordAuthenticationToken.authenticated(
                Officer.person(id),
                null,
                List.of(
                    factor(FactorGrantedAuthority.PASSWORD_AUTHORITY, proved),
                    factor(SignInProof.CODE, proved))));
    SessionRepository<?> sessions = server.part(JdbcIndexedSessionRepository.class);
    return new SignedIn(server, id, store(sessions, context));
  }

  private static FactorGrantedAuthority factor(String authority, Instant proved) {
    return FactorGrantedAuthority.withAuthority(authority).issuedAt(proved).build();
  }

  private static <S extends Session> String store(
      SessionRepository<S> sessions, SecurityContext context) {
    S session = sessions.createSession();
    session.setAttribute("SPRING_SECURITY_CONTEXT", context);
    sessions.save(session);
    return session.getId();
  }

  /// Whose session it is.
  public AccountId account() {
    return account;
  }

  /// For a browser: `context.addCookies(List.of(officer.cookie()))`.
  public Cookie cookie() {
    return new Cookie("prongsai", encoded()).setUrl(server.address());
  }

  private String encoded() {
    return Base64.getEncoder().encodeToString(session.getBytes(StandardCharsets.UTF_8));
  }

  /// The value of the header `Cookie`.
  public String cookieHeader() {
    return "prongsai=" + encoded() + "; prongsai-form=" + FORM_TOKEN;
  }

  /// What a GET is answered.
  public HttpResponse<String> get(String path) {
    return server.send(request(path).GET().build());
  }

  /// What a GET of a file is answered.
  public HttpResponse<byte[]> download(String path) {
    return server.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /// What a form is answered, sent with the token against forged requests.
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return server.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-CSRF-TOKEN", masked())
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  /// A request of this person, to be completed: `.GET().build()`; `X-CSRF-TOKEN` is for who changes
  /// something.
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + path))
        .header("Cookie", cookieHeader());
  }

  /// The token against forged requests as a header or form field `_csrf`: random bytes, here zeros,
  /// and the token combined with them.
  public static String masked() {
    byte[] token = FORM_TOKEN.getBytes(StandardCharsets.UTF_8);
    byte[] both = new byte[2 * token.length];
    System.arraycopy(token, 0, both, token.length, token.length);
    return Base64.getUrlEncoder().encodeToString(both);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
