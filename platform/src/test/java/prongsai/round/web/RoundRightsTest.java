package prongsai.round.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.access.Actor;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.agency.AgencyEntry;
import prongsai.agency.AgencyId;
import prongsai.agency.Register;
import prongsai.agency.Wishes;
import prongsai.round.Days;
import prongsai.round.Round;
import prongsai.round.RoundChange;
import prongsai.round.RoundCourse;
import prongsai.round.RoundDraft;
import prongsai.round.RoundState;
import prongsai.round.Rounds;
import prongsai.scoring.framework.FiscalYear;
import prongsai.server.TestServer;
import prongsai.web.ThaiDates;

/// Who may see and do what, at every address of rounds and of the register.
class RoundRightsTest {
  private static TestServer server;
  private static Agency ours;
  private static Round round;

  @BeforeAll
  static void start() {
    server = TestServer.start();
    ours = agency("OURS");
    agency("OTHERS");
    Days days = new Days(ThaiDates.day(Instant.now()), ThaiDates.day(Instant.now()).plusDays(20));
    RoundDraft draft = new RoundDraft(FiscalYear.of(2570), "nacc-ita-2565", days, days, 10, 10);
    round =
        switch (server.part(RoundCourse.class).plan(ours, draft, new Actor.Program("test"))) {
          case RoundChange.Done(Round planned) -> planned;
          case RoundChange.Refused(var problems) -> throw new AssertionError(problems);
        };
  }

  private static Agency agency(String code) {
    Register register = server.part(Register.class);
    Wishes wish = Wishes.typed(new AgencyEntry(code, "หน่วยงาน " + code, "", "", "", "", "", true));
    register.carryOut(wish, register.plan(wish).sha256(), plan -> {});
    return server.part(Agencies.class).byCode(code).orElseThrow();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static SignedIn officerOf(AgencyId agency) {
    return SignedIn.as(server, Role.AGENCY_OFFICER, new Scope.Branch(agency));
  }

  private static String path(String rest) {
    return "/desk/rounds/" + round.id() + rest;
  }

  private static List<String> pagesOfOurs() {
    return Stream.concat(
            Stream.of("", "/edit", "/numbers", "/points", "/open", "/extend", "/close")
                .map(RoundRightsTest::path),
            Stream.of(
                "/desk/agencies/" + ours.id(),
                "/desk/agencies/" + ours.id() + "/edit",
                "/desk/rounds/new?agency=" + ours.id()))
        .toList();
  }

  private static List<String> actsOnOurs() {
    return Stream.concat(
            Stream.of(
                    "/edit",
                    "/numbers",
                    "/points",
                    "/open/confirm",
                    "/extend/confirm",
                    "/close/confirm",
                    "/points/00000000-0000-0000-0000-000000000000/rename",
                    "/points/00000000-0000-0000-0000-000000000000/remove")
                .map(RoundRightsTest::path),
            Stream.of(
                "/desk/agencies/" + ours.id() + "/edit", "/desk/rounds/new?agency=" + ours.id()))
        .toList();
  }

  private static final List<String> OF_THE_INSTALLATION =
      List.of(
          "/desk/agencies/new",
          "/desk/agencies/import",
          "/desk/agencies/import/00000000-0000-0000-0000-000000000000",
          "/desk/agencies/imported",
          "/desk/rounds/season",
          "/desk/rounds/season/00000000-0000-0000-0000-000000000000");

  @Test
  void nobodyWhoIsNotSignedInSeesAnything() {
    for (String page :
        Stream.of(pagesOfOurs(), OF_THE_INSTALLATION).flatMap(List::stream).toList()) {
      HttpResponse<String> answer = server.get(page);
      assertThat(answer.statusCode()).as(page).isIn(302, 401, 403);
      assertThat(answer.body()).as(page).doesNotContain("หน่วยงาน OURS");
    }
  }

  @Test
  void forTheOfficerOfAnotherAgencyOursIsNotThere() {
    SignedIn other = officerOf(server.part(Agencies.class).byCode("OTHERS").orElseThrow().id());
    for (String page : pagesOfOurs())
      assertThat(other.get(page).statusCode()).as(page).isEqualTo(404);
    for (String act : actsOnOurs())
      assertThat(other.post(act, Map.of()).statusCode()).as(act).isEqualTo(404);
    assertThat(other.get("/desk/rounds").body()).doesNotContain("OURS");
    assertThat(other.get("/desk/rounds?q=OURS").body()).doesNotContain("หน่วยงาน OURS");
    assertThat(other.get("/desk/agencies").body()).doesNotContain("OURS").contains("OTHERS");
    assertThat(other.get("/desk/agencies/register.xlsx").statusCode()).isEqualTo(200);
  }

  @Test
  void whoOnlyReadsChangesNothing() {
    for (Role role : new Role[] {Role.AUDITOR, Role.OVERSEER, Role.ASSESSOR}) {
      SignedIn reader = SignedIn.as(server, role, Scope.everything());
      assertThat(reader.get(path("")).statusCode()).isEqualTo(200);
      assertThat(reader.get(path("")).body()).doesNotContain("/open\"").doesNotContain("/edit\"");
      for (String act : actsOnOurs())
        assertThat(reader.post(act, Map.of()).statusCode()).as(role + act).isEqualTo(403);
      for (String page : OF_THE_INSTALLATION)
        assertThat(reader.get(page).statusCode()).as(role + page).isEqualTo(403);
    }
    assertThat(server.part(Rounds.class).find(round.id()).orElseThrow().state())
        .isEqualTo(RoundState.PLANNED);
  }

  @Test
  void anOfficerNeitherClosesNorTouchesTheRegister() {
    SignedIn officer = officerOf(ours.id());
    assertThat(officer.get(path("/close")).statusCode()).isEqualTo(403);
    assertThat(officer.post(path("/close/confirm"), Map.of("early", "1")).statusCode())
        .isEqualTo(403);
    assertThat(officer.get("/desk/agencies/" + ours.id() + "/edit").statusCode()).isEqualTo(403);
    for (String page : OF_THE_INSTALLATION)
      assertThat(officer.get(page).statusCode()).as(page).isEqualTo(403);
    assertThat(officer.post("/desk/rounds/season/confirm", Map.of()).statusCode()).isEqualTo(403);
  }

  @Test
  void whatCannotBeTakenBackNeedsAFreshProof() {
    SignedIn stale =
        SignedIn.as(
            server,
            Role.SYSTEM_ADMINISTRATOR,
            Scope.everything(),
            Instant.now().minusSeconds(6 * 60));
    for (String step : new String[] {"/open", "/extend", "/close"}) {
      assertThat(stale.get(path(step)).statusCode()).as(step).isIn(302, 401, 403);
      assertThat(stale.post(path(step + "/confirm"), Map.of()).statusCode())
          .as(step)
          .isIn(302, 401, 403);
    }
    assertThat(stale.post("/desk/rounds/season/confirm", Map.of()).statusCode())
        .isIn(302, 401, 403);
    assertThat(stale.get(path("/numbers")).statusCode()).isEqualTo(200);
    assertThat(server.part(Rounds.class).find(round.id()).orElseThrow().state())
        .isEqualTo(RoundState.PLANNED);
  }

  @Test
  void aFormWithoutTheTokenAgainstForgedRequestsIsRefused() {
    SignedIn officer = officerOf(ours.id());
    HttpResponse<String> answer =
        server.send(
            officer
                .request(path("/numbers"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("staff=1&visitors=1"))
                .build());
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(server.part(Rounds.class).find(round.id()).orElseThrow().staff()).isEqualTo(10);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    SignedIn administrator = SignedIn.as(server, Role.SYSTEM_ADMINISTRATOR, Scope.everything());
    for (String page :
        new String[] {
          "/desk/rounds/00000000-0000-0000-0000-000000000000",
          "/desk/rounds/season/00000000-0000-0000-0000-000000000000",
          "/desk/agencies/999999",
          "/desk/agencies/import/00000000-0000-0000-0000-000000000000"
        }) assertThat(administrator.get(page).statusCode()).as(page).isEqualTo(404);
  }
}
