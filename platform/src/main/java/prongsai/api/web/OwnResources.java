package prongsai.api.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import prongsai.access.Account;
import prongsai.access.Grant;
import prongsai.access.Officer;
import prongsai.access.Rights;
import prongsai.access.Scope;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.agency.AgencyId;
import prongsai.api.Token;
import prongsai.api.TokenScope;
import prongsai.api.Tokens;

/// What a program is to the server: its token, and the person for whom it acts.
@RestController
@RequestMapping(path = "/api/v1/me", produces = "application/json")
class OwnResources {
  private final Rights rights;
  private final Tokens tokens;
  private final Agencies agencies;

  OwnResources(Rights rights, Tokens tokens, Agencies agencies) {
    this.rights = rights;
    this.tokens = tokens;
    this.agencies = agencies;
  }

  /// The token in use.
  record TokenOf(
      String handle, String name, Set<String> scopes, Optional<String> agency, LocalDate expires) {}

  /// A role and where it is held.
  ///
  /// @param scope `everything`, `branch`, `province`, `ministry` or `type`
  /// @param value code of the agency, or name; empty for everything
  record RoleOf(String role, String scope, String value) {}

  /// Who acts for whom.
  record Me(String account, TokenOf token, List<RoleOf> roles) {}

  @GetMapping
  ResponseEntity<byte[]> me(@AuthenticationPrincipal Officer program) {
    Account account = rights.current().orElseThrow();
    Token token = tokens.find(program.token()).orElseThrow();
    return ApiAnswer.of(
        new Me(
            account.name(),
            new TokenOf(
                token.handle(),
                token.name(),
                token.scopes().stream()
                    .map(TokenScope::written)
                    .collect(Collectors.toCollection(TreeSet::new)),
                token.branch().map(this::code),
                token.expiresOn()),
            account.grants().stream().map(this::role).toList()));
  }

  private RoleOf role(Grant grant) {
    String role = grant.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (grant.scope()) {
      case Scope.Everything _ -> new RoleOf(role, "everything", "");
      case Scope.Branch(AgencyId root) -> new RoleOf(role, "branch", code(root));
      case Scope.Province(String name) -> new RoleOf(role, "province", name);
      case Scope.Ministry(String name) -> new RoleOf(role, "ministry", name);
      case Scope.Type(String name) -> new RoleOf(role, "type", name);
    };
  }

  private String code(AgencyId agency) {
    return agencies.find(agency).map(Agency::code).orElse("");
  }
}
