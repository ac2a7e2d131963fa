package prongsai.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import prongsai.agency.Agencies;
import prongsai.agency.AgencyId;
import prongsai.database.Database;
import prongsai.database.TestDatabase;

/// Every permission of every role, in every kind of scope, towards agencies inside and outside.
///
/// ```
/// 1 กรม ──► 2 สำนัก (อุบลราชธานี) ──► 3 กอง (ยโสธร)      4 เทศบาล (อุบลราชธานี, another ministry)
/// ```
class RightsTest {
  private static final List<AgencyId> ALL = ids(1, 2, 3, 4, 11);
  private static Database database;
  private static JdbcClient desk;
  private static Accounts accounts;
  private static Rights rights;

  @BeforeAll
  static void open() {
    database = TestDatabase.fresh();
    desk = JdbcClient.create(database.desk());
    accounts = new Accounts(desk);
    rights = new Rights(accounts, new Agencies(desk), Clock.systemUTC());
    agency(1, "/1/", "กรม", "มหาดไทย", "กรุงเทพมหานคร", null);
    agency(2, "/1/2/", "สำนัก", "มหาดไทย", "อุบลราชธานี", 1);
    agency(3, "/1/2/3/", "กอง", "มหาดไทย", "ยโสธร", 2);
    agency(4, "/4/", "เทศบาล", "อื่น", "อุบลราชธานี", null);
    agency(11, "/11/", "กรม", "อื่น", "ยโสธร", null);
  }

  private static void agency(
      int id,
      String path,
      String type,
      String ministry,
      String province,
      @org.jspecify.annotations.Nullable Integer parent) {
    desk.sql(
            "INSERT INTO agency.agency (id, code, name, type, ministry, province, parent_id, path)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .param(id)
        .param("c" + id)
        .param("หน่วยงาน " + id)
        .param(type)
        .param(ministry)
        .param(province)
        .param(parent)
        .param(path)
        .update();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  private static List<AgencyId> ids(long... ids) {
    return Arrays.stream(ids).mapToObj(AgencyId::new).toList();
  }

  private static AccountId signIn(Grant... grants) {
    AccountId id = accounts.add("a" + System.nanoTime(), "ทดสอบ", List.of(grants));
    accounts.become(id, AccountState.ACTIVE);
    as(Officer.person(id));
    return id;
  }

  private static void as(Officer officer) {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(officer, null, List.of()));
  }

  static Stream<Arguments> rolesInScopes() {
    record Where(Scope scope, List<AgencyId> inside) {}
    List<Where> scopes =
        List.of(
            new Where(Scope.everything(), ALL),
            new Where(new Scope.Branch(new AgencyId(1)), ids(1, 2, 3)),
            new Where(new Scope.Branch(new AgencyId(2)), ids(2, 3)),
            new Where(new Scope.Branch(new AgencyId(4)), ids(4)),
            new Where(new Scope.Province("อุบลราชธานี"), ids(2, 4)),
            new Where(new Scope.Ministry("มหาดไทย"), ids(1, 2, 3)),
            new Where(new Scope.Type("กรม"), ids(1, 11)));
    return Arrays.stream(Role.values())
        .flatMap(
            role -> scopes.stream().map(where -> Arguments.of(role, where.scope, where.inside)));
  }

  @ParameterizedTest
  @MethodSource("rolesInScopes")
  void aRoleMayWhatTheTableSaysInsideItsScopeAndNothingOutside(
      Role role, Scope scope, List<AgencyId> inside) {
    signIn(new Grant(role, scope));
    for (Permission permission : Permission.values()) {
      boolean allowed = RightsMatrix.allows(role, permission);
      for (AgencyId agency : ALL)
        assertThat(rights.may(permission, agency))
            .as("%s of %s towards %s", permission, role, agency)
            .isEqualTo(allowed && inside.contains(agency));
      assertThat(rights.maySomewhere(permission)).isEqualTo(allowed);
      assertThat(rights.may(permission)).isEqualTo(allowed && scope.equals(Scope.everything()));
      assertThat(listed(permission)).isEqualTo(allowed ? Set.copyOf(inside) : Set.of());
    }
  }

  private static Set<AgencyId> listed(Permission permission) {
    AgencyScope scope = rights.scope(permission);
    return Set.copyOf(
        desk.sql("SELECT id FROM agency.agency a WHERE " + scope.condition("a"))
            .params(scope.parameters())
            .query((row, number) -> new AgencyId(row.getLong(1)))
            .list());
  }

  @Test
  void whoOnlyLooksChangesNothingAndNobodyDoesBothHalves() {
    for (Permission permission : Permission.values()) {
      if (permission.changes())
        assertThat(List.of(Role.OVERSEER, Role.AUDITOR))
            .noneMatch(role -> RightsMatrix.allows(role, permission));
      assertThat(Role.values()).anyMatch(role -> RightsMatrix.allows(role, permission));
    }
    assertThat(RightsMatrix.allows(Role.SYSTEM_ADMINISTRATOR, Permission.ISSUE_CODES)).isFalse();
    assertThat(RightsMatrix.allows(Role.AGENCY_OFFICER, Permission.CLOSE_ROUND)).isFalse();
    assertThat(RightsMatrix.allows(Role.AGENCY_OFFICER, Permission.MARK_DISCLOSURE)).isFalse();
    assertThat(RightsMatrix.allows(Role.AGENCY_EXECUTIVE, Permission.EXPORT_ANSWERS)).isFalse();
    assertThat(RightsMatrix.mayGive(Role.AGENCY_OFFICER)).isEmpty();
  }

  @Test
  void anotherAgencyIsNotThereAndAMissingPermissionIsForbidden() {
    signIn(new Grant(Role.AGENCY_OFFICER, new Scope.Branch(new AgencyId(2))));
    assertThatThrownBy(() -> rights.require(Permission.MANAGE_ROUNDS, new AgencyId(4)))
        .isInstanceOfSatisfying(
            AccessDenied.class, no -> assertThat(no.getStatusCode().value()).isEqualTo(404));
    assertThatThrownBy(() -> rights.require(Permission.READ_AGENCY, new AgencyId(99)))
        .isInstanceOfSatisfying(
            AccessDenied.class, no -> assertThat(no.getStatusCode().value()).isEqualTo(404));
    assertThatThrownBy(() -> rights.require(Permission.CLOSE_ROUND, new AgencyId(2)))
        .isInstanceOfSatisfying(
            AccessDenied.class, no -> assertThat(no.getStatusCode().value()).isEqualTo(403));
    rights.require(Permission.MANAGE_ROUNDS, new AgencyId(3));
  }

  @Test
  void theRolesOfOneAccountAddUpEachInItsOwnScope() {
    signIn(
        new Grant(Role.AGENCY_OFFICER, new Scope.Branch(new AgencyId(4))),
        new Grant(Role.OVERSEER, new Scope.Ministry("มหาดไทย")));
    assertThat(rights.may(Permission.MANAGE_ROUNDS, new AgencyId(4))).isTrue();
    assertThat(rights.may(Permission.MANAGE_ROUNDS, new AgencyId(1))).isFalse();
    assertThat(listed(Permission.READ_AGENCY)).isEqualTo(Set.copyOf(ids(1, 2, 3, 4)));
  }

  @Test
  void whatIsTakenAwayIsGoneAtOnce() {
    Grant grant = new Grant(Role.AUDITOR, Scope.everything());
    AccountId id = signIn(grant);
    assertThat(rights.may(Permission.READ_AUDIT)).isTrue();
    accounts.take(id, grant);
    assertThat(rights.may(Permission.READ_AUDIT)).isFalse();
    accounts.give(id, grant);
    accounts.become(id, AccountState.SUSPENDED);
    assertThat(rights.may(Permission.READ_AUDIT)).isFalse();
    assertThatThrownBy(() -> rights.require(Permission.READ_AUDIT))
        .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
  }

  @Test
  void aProgramMayNoMoreThanItsTokenSays() {
    AccountId id = signIn(new Grant(Role.AGENCY_OFFICER, new Scope.Branch(new AgencyId(1))));
    as(
        Officer.program(
            id,
            "t1",
            Set.of(Permission.READ_AGENCY, Permission.READ_AUDIT),
            Optional.of(new AgencyId(2))));
    assertThat(rights.may(Permission.READ_AGENCY, new AgencyId(3))).isTrue();
    assertThat(rights.may(Permission.READ_AGENCY, new AgencyId(1))).isFalse();
    assertThat(rights.may(Permission.MANAGE_ROUNDS, new AgencyId(3))).isFalse();
    assertThat(rights.maySomewhere(Permission.READ_AUDIT)).isFalse();
    assertThat(rights.actor().written()).isEqualTo("token:t1/account:" + id);
  }

  @Test
  void nobodyGivesARoleAboveTheirOwnOrOutsideTheirScope() {
    signIn(new Grant(Role.AGENCY_EXECUTIVE, new Scope.Branch(new AgencyId(2))));
    assertThat(gives(Role.AGENCY_OFFICER, 2)).isTrue();
    assertThat(gives(Role.AGENCY_OFFICER, 3)).isTrue();
    assertThat(gives(Role.AGENCY_OFFICER, 1)).isFalse();
    assertThat(gives(Role.AGENCY_EXECUTIVE, 2)).isFalse();
    assertThat(rights.mayGive(new Grant(Role.AGENCY_OFFICER, Scope.everything()))).isFalse();
    signIn(new Grant(Role.AGENCY_OFFICER, new Scope.Branch(new AgencyId(2))));
    assertThat(gives(Role.AGENCY_OFFICER, 2)).isFalse();
    signIn(new Grant(Role.SYSTEM_ADMINISTRATOR, new Scope.Branch(new AgencyId(2))));
    assertThat(gives(Role.AGENCY_EXECUTIVE, 3)).isTrue();
    assertThat(gives(Role.AGENCY_EXECUTIVE, 4)).isFalse();
    assertThat(rights.mayGive(new Grant(Role.OVERSEER, new Scope.Province("ยโสธร")))).isFalse();
  }

  private static boolean gives(Role role, long agency) {
    return rights.mayGive(new Grant(role, new Scope.Branch(new AgencyId(agency))));
  }
}
