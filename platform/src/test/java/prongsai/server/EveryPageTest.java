package prongsai.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.agency.AgencyId;
import prongsai.api.Program;
import prongsai.api.TokenScope;
import prongsai.survey.OpenSurvey;

/// What holds at every address that any controller answers, taken from the running server: a new
/// address is guarded like all others, or it is written down here that it need not be.
class EveryPageTest {
  /// What belongs to no agency.
  private static final Set<String> OF_NOBODY = Set.of("GET /api/v1/frameworks/{id}");

  private static OpenSurvey survey;
  private static TestServer server;
  private static Map<String, String> things;
  private static SignedIn administrator;
  private static SignedIn stranger;
  private static String strangersToken;

  @BeforeAll
  static void start() {
    survey = OpenSurvey.start();
    server = survey.server();
    things = Somebodys.things(survey, new AgencyId(1), 2566);
    administrator = SignedIn.as(server, Role.SYSTEM_ADMINISTRATOR, Scope.everything());
    AgencyId other = Somebodys.otherAgency(survey);
    stranger = SignedIn.as(server, Role.AGENCY_OFFICER, new Scope.Branch(other));
    strangersToken =
        Program.of(server, stranger.account(), EnumSet.allOf(TokenScope.class), Optional.empty())
            .token();
  }

  @AfterAll
  static void stop() {
    survey.close();
  }

  private static Stream<Mapping> guarded() {
    return Mapping.of(server).stream()
        .filter(mapping -> !OpenToAll.PUBLIC.contains(mapping.toString()));
  }

  /// With a good token against forged forms, so that a form is not refused for want of it.
  private static HttpResponse<String> asNobody(Mapping mapping) {
    String cookies = stranger.cookieHeader();
    return server.send(
        mapping
            .request(server, things)
            .header("Cookie", cookies.substring(cookies.indexOf("; ") + 2))
            .header("X-CSRF-TOKEN", SignedIn.masked())
            .build());
  }

  @Test
  void whatIsPublicIsWrittenDownAndThere() {
    List<String> all = Mapping.of(server).stream().map(Mapping::toString).toList();
    assertThat(all).hasSizeGreaterThan(100).containsAll(OpenToAll.PUBLIC).containsAll(OF_NOBODY);
    assertThat(OpenToAll.PUBLIC).containsAll(OpenToAll.WITHOUT_COOKIES);
  }

  @Test
  void whoIsNotSignedInIsSentToSignIn() {
    List<String> open = new ArrayList<>();
    guarded()
        .forEach(mapping -> {
          HttpResponse<String> answer = asNobody(mapping);
          boolean sent = answer.headers().firstValue("Location").orElse("").contains("/sign-in");
          if (!(answer.statusCode() == 302 && sent) && answer.statusCode() != 401)
            open.add(mapping + ": " + answer.statusCode());
        });
    assertThat(open).isEmpty();
  }

  @Test
  void theOfficerOfAnotherAgencyReachesNothingOfThis() {
    List<String> reached = new ArrayList<>();
    guarded()
        .filter(mapping -> mapping.namesSomething() && !OF_NOBODY.contains(mapping.toString()))
        .forEach(mapping -> {
          HttpRequest.Builder request =
              mapping.pattern().startsWith("/api/")
                  ? mapping
                      .request(server, things)
                      .header("Authorization", "Bearer " + strangersToken)
                  : mapping.as(stranger, server, things);
          HttpResponse<String> answer = server.send(request.build());
          if (answer.statusCode() != 403 && answer.statusCode() != 404)
            reached.add(mapping + ": " + answer.statusCode());
        });
    assertThat(reached).isEmpty();
  }

  @Test
  void whatIsClosedToOthersIsThereForWhoMaySeeIt() {
    List<String> seen =
        guarded()
            .filter(mapping -> mapping.namesSomething() && !mapping.isPost())
            .filter(mapping -> mapping.pattern().startsWith("/desk/"))
            .filter(mapping ->
                server.send(mapping.as(administrator, server, things).build()).statusCode() == 200)
            .map(Mapping::pattern)
            .toList();
    assertThat(seen)
        .hasSizeGreaterThan(10)
        .contains("/desk/agencies/{id}", "/desk/accounts/{id}", "/desk/rounds/{id}")
        .contains("/desk/tokens/{handle}/revoke", "/desk/rounds/{id}/participation");
  }

  @Test
  void noFormIsTakenWithoutItsToken() {
    List<String> taken = new ArrayList<>();
    Mapping.of(server).stream()
        .filter(Mapping::isPost)
        .filter(mapping -> !OpenToAll.WITHOUT_COOKIES.contains(mapping.toString()))
        .forEach(mapping -> {
          HttpRequest.Builder forged =
              mapping.request(server, things).header("Cookie", administrator.cookieHeader());
          HttpResponse<String> answer = server.send(forged.build());
          if (answer.statusCode() != 403 || !answer.body().contains("แบบฟอร์มนี้หมดอายุแล้ว"))
            taken.add(mapping + ": " + answer.statusCode());
        });
    assertThat(taken).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-in",
        "/sign-in/code",
        "/sign-out",
        "/desk/account/passkeys",
        "/sign-in/passkey"
      })
  void nothingThatAFilterAnswersIsTakenWithoutItsToken(String path) {
    Mapping filter = new Mapping("POST", path);
    HttpRequest.Builder forged =
        filter.request(server, things).header("Cookie", administrator.cookieHeader());
    assertThat(server.send(forged.build()).statusCode()).isEqualTo(403);
  }

  @Test
  void respondentsGetNoCookie() {
    Mapping.of(server).stream()
        .filter(mapping -> OpenToAll.WITHOUT_COOKIES.contains(mapping.toString()))
        .forEach(mapping ->
            assertThat(asNobody(mapping).headers().allValues("Set-Cookie"))
                .as(mapping.toString())
                .isEmpty());
  }
}
