package prongsai.access;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import prongsai.access.internal.PerRequest;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.agency.AgencyId;

/// What the person behind this request may do. Ask before every act and every look; the answer
/// costs one query for the account and one for each agency in a request.
@Component
public class Rights {
  /// The path of no agency.
  private static final String NOWHERE = "-";

  private final Accounts accounts;
  private final Agencies agencies;
  private final Clock clock;

  Rights(Accounts accounts, Agencies agencies, Clock clock) {
    this.accounts = accounts;
    this.agencies = agencies;
    this.clock = clock;
  }

  /// Who is signed in; empty for nobody, and for an account that has been suspended meanwhile.
  public Optional<Account> current() {
    return officer().flatMap(officer -> account(new AccountId(officer.account())));
  }

  private Optional<Account> account(AccountId id) {
    return PerRequest.remembered("account " + id, () -> accounts.find(id))
        .filter(account -> account.state() == AccountState.ACTIVE);
  }

  private static Optional<Officer> officer() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(Authentication::getPrincipal)
        .filter(Officer.class::isInstance)
        .map(Officer.class::cast);
  }

  /// Who is signed in, as the audit trail names it.
  ///
  /// @throws AuthenticationCredentialsNotFoundException if nobody is
  public Actor actor() {
    return officer().map(Officer::actor).orElseThrow(Rights::nobody);
  }

  private static AuthenticationCredentialsNotFoundException nobody() {
    return new AuthenticationCredentialsNotFoundException("nobody is signed in");
  }

  /// Whether a permission is held for the installation as a whole.
  public boolean may(Permission permission) {
    return within().isEmpty()
        && grants(permission).anyMatch(grant -> grant.scope() instanceof Scope.Everything);
  }

  /// Whether a permission is held for some agency at least: for links on pages.
  public boolean maySomewhere(Permission permission) {
    return grants(permission).findAny().isPresent();
  }

  /// Whether a permission is held for an agency.
  public boolean may(Permission permission, AgencyId agency) {
    List<Grant> grants = grants(permission).toList();
    return !grants.isEmpty()
        && agency(agency)
            .filter(
                found -> within().map(root -> new Scope.Branch(root).covers(found)).orElse(true))
            .map(found -> grants.stream().anyMatch(grant -> grant.scope().covers(found)))
            .orElse(false);
  }

  /// The branch to which a program's token keeps it.
  private static Optional<AgencyId> within() {
    return officer().flatMap(Officer::within);
  }

  private Optional<Agency> agency(AgencyId id) {
    return PerRequest.remembered("agency " + id, () -> agencies.find(id));
  }

  private Stream<Grant> grants(Permission permission) {
    if (officer().filter(officer -> officer.mayUse(permission)).isEmpty()) return Stream.of();
    return current().stream()
        .flatMap(account -> account.grants().stream())
        .filter(grant -> RightsMatrix.allows(grant.role(), permission));
  }

  /// Goes on only if a permission is held for the installation as a whole.
  ///
  /// @throws AccessDenied otherwise: 403
  public void require(Permission permission) {
    requireSignIn();
    if (!may(permission)) throw AccessDenied.forbidden();
  }

  /// Goes on only if a permission is held for some agency at least; what is shown then must be
  /// limited by [#scope].
  ///
  /// @throws AccessDenied otherwise: 403
  public void requireSomewhere(Permission permission) {
    requireSignIn();
    if (!maySomewhere(permission)) throw AccessDenied.forbidden();
  }

  /// Goes on only if a permission is held for an agency.
  ///
  /// @throws AccessDenied otherwise: 404 if not even its being there may be known (or it is not
  ///   there), else 403
  public void require(Permission permission, AgencyId agency) {
    requireSignIn();
    if (!may(Permission.READ_AGENCY, agency)) throw AccessDenied.hidden();
    if (!may(permission, agency)) throw AccessDenied.forbidden();
  }

  private void requireSignIn() {
    if (current().isEmpty()) throw nobody();
  }

  /// The agencies for which a permission is held, for queries of lists.
  public AgencyScope scope(Permission permission) {
    List<Scope> scopes = grants(permission).map(Grant::scope).distinct().toList();
    return new AgencyScope(
        scopes.contains(Scope.everything()),
        within().map(root -> agency(root).map(Agency::path).orElse(NOWHERE)).orElse(""),
        named(scopes, Scope.Branch.class, branch -> agency(branch.root()).map(Agency::path)),
        named(scopes, Scope.Province.class, province -> Optional.of(province.name())),
        named(scopes, Scope.Ministry.class, ministry -> Optional.of(ministry.name())),
        named(scopes, Scope.Type.class, type -> Optional.of(type.name())));
  }

  private static <S extends Scope> List<String> named(
      List<Scope> scopes, Class<S> kind, Function<S, Optional<String>> name) {
    return scopes.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .flatMap(scope -> name.apply(scope).stream())
        .toList();
  }

  /// Whether a role within a scope may be given to somebody, and taken away.
  public boolean mayGive(Grant wanted) {
    return grants(Permission.MANAGE_ACCOUNTS)
        .filter(held -> RightsMatrix.mayGive(held.role()).contains(wanted.role()))
        .anyMatch(held -> covers(held.scope(), wanted.scope()));
  }

  private boolean covers(Scope held, Scope wanted) {
    return held instanceof Scope.Everything
        || held.equals(wanted)
        || (wanted instanceof Scope.Branch(AgencyId root)
            && agency(root).filter(held::covers).isPresent());
  }

  /// Whether somebody's account may be looked after: every role of it could be given. An account
  /// without any role is for who looks after the whole installation.
  public boolean mayManage(Account account) {
    return account.grants().isEmpty()
        ? may(Permission.MANAGE_ACCOUNTS)
        : account.grants().stream().allMatch(this::mayGive);
  }

  /// The roles that may be given to others, at least within some scope.
  public Set<Role> mayGiveRoles() {
    return grants(Permission.MANAGE_ACCOUNTS)
        .flatMap(held -> RightsMatrix.mayGive(held.role()).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }

  /// Goes on only if somebody's account may be looked after.
  ///
  /// @throws AccessDenied otherwise: 404
  public void requireManaging(Account account) {
    requireSignIn();
    if (!mayManage(account)) throw AccessDenied.hidden();
  }

  /// Goes on only if the person has proved within the last five minutes to be there: for what
  /// cannot be undone. Otherwise the page for that proof is shown, which leads back here.
  public void requireFresh() {
    SignInProof.requireFresh(SecurityContextHolder.getContext().getAuthentication(), clock);
  }

  /// The names of the roles held, in Thai.
  public List<String> rolesInThai() {
    return Arrays.stream(Role.values())
        .filter(role ->
            current().stream()
                .flatMap(account -> account.grants().stream())
                .anyMatch(grant -> grant.role() == role))
        .map(Role::thai)
        .toList();
  }
}
