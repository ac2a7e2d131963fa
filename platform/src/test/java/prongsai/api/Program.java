package prongsai.api;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import prongsai.access.AccountId;
import prongsai.access.AccountState;
import prongsai.access.Accounts;
import prongsai.access.Actor;
import prongsai.access.Grant;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.agency.AgencyId;
import prongsai.server.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program with a token, which asks a test's server.
public record Program(TestServer server, AccountId account, String token) {

  /// A program of a new account with one role, with every scope.
  public static Program of(TestServer server, Role role, Scope scope) {
    return of(server, role, scope, EnumSet.allOf(TokenScope.class), Optional.empty());
  }

  /// A program of a new account with one role.
  public static Program of(
      TestServer server,
      Role role,
      Scope scope,
      Set<TokenScope> scopes,
      Optional<AgencyId> branch) {
    Accounts accounts = server.part(Accounts.class);
    AccountId id =
        accounts.add("test-" + UUID.randomUUID(), role.thai(), List.of(new Grant(role, scope)));
    accounts.become(id, AccountState.ACTIVE);
    return of(server, id, scopes, branch);
  }

  /// A program of an account that is there.
  public static Program of(
      TestServer server, AccountId account, Set<TokenScope> scopes, Optional<AgencyId> branch) {
    Tokens.Wish wish = new Tokens.Wish(account, "test", scopes, branch, 30);
    String token = server.part(Tokens.class).make(wish, new Actor.Program("server"));
    return new Program(server, account, token);
  }

  /// What a GET of a path below `/api/v1` is answered.
  public HttpResponse<String> get(String path, String... headers) {
    return server.send(request(path, headers).GET().build());
  }

  /// The same, which must succeed, as JSON.
  public JsonNode json(String path) {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200)
      throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
    return JsonMapper.shared().readTree(answer.body());
  }

  /// A request of a path below `/api/v1`, to be completed; headers are names and values.
  public HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address() + "/api/v1" + path));
    if (Arrays.stream(headers).noneMatch("Authorization"::equals))
      request.header("Authorization", "Bearer " + token);
    return headers.length == 0 ? request : request.headers(headers);
  }
}
