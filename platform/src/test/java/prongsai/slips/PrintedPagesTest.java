package prongsai.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.Role;
import prongsai.access.SignedIn;
import prongsai.invitation.Door;
import prongsai.invitation.FormSecret;
import prongsai.invitation.Refusal;
import prongsai.invitation.TicketExchange;
import prongsai.round.RunningRound;
import prongsai.round.SurveyInstrument;
import prongsai.server.TestServer;
import prongsai.web.NetworkPrefix;
import prongsai.web.NetworkPrefixes;
import prongsai.web.ThaiDates;

/// Slips and posters as the officer gets them.
class PrintedPagesTest {
  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static TestServer server;
  private static RunningRound round;

  @BeforeAll
  static void start() {
    server = TestServer.start("prongsai.address=https://ita.example.go.th");
    round = RunningRound.of(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String today() {
    return ThaiDates.today(Clock.systemUTC()).toString();
  }

  private static HttpResponse<byte[]> order(RunningRound of, SignedIn who, int count) {
    HttpRequest request =
        who.request(of.desk() + "/printed/slips")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-CSRF-TOKEN", SignedIn.masked())
            .POST(HttpRequest.BodyPublishers.ofString("count=" + count + "&until=" + today()))
            .build();
    return server.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static List<String> codes(RunningRound of, int count) throws IOException {
    HttpResponse<byte[]> answer = order(of, of.signedIn(Role.AGENCY_OFFICER), count);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    return CODE.matcher(text(answer.body())).results().map(MatchResult::group).toList();
  }

  private static TicketExchange exchange(RunningRound of, String code) {
    NetworkPrefix network = new NetworkPrefixes(Clock.systemUTC()).of("10.1.2.3");
    return server
        .part(Door.class)
        .exchangeWithoutScript(
            of.link(SurveyInstrument.IIT), code, FormSecret.random(RANDOM), network);
  }

  @Test
  void everySlipOpensTheDoorOnce() throws IOException {
    List<String> codes = codes(round, 12);
    assertThat(codes).hasSize(12).doesNotHaveDuplicates();
    for (String code : codes)
      assertThat(exchange(round, code)).isInstanceOf(TicketExchange.Granted.class);
    assertThat(codes)
        .allSatisfy(code -> assertThat(exchange(round, code)).isEqualTo(Refusal.USED_BEFORE));
  }

  @Test
  void withdrawnCodesOpenNothing() throws IOException {
    RunningRound other = RunningRound.of(server);
    List<String> codes = codes(other, 2);
    assertThat(exchange(other, codes.getFirst())).isInstanceOf(TicketExchange.Granted.class);
    SignedIn officer = other.signedIn(Role.AGENCY_OFFICER);
    assertThat(officer.post(other.desk() + "/printed/revoke", Map.of()).statusCode())
        .isEqualTo(302);
    assertThat(exchange(other, codes.getLast())).isEqualTo(Refusal.EXPIRED);
    assertThat(exchange(other, codes.getFirst())).isEqualTo(Refusal.USED_BEFORE);
  }

  @Test
  void onlyWhoHasProvedToBeThereWithdrawsCodes() {
    SignedIn before = round.signedIn(Role.AGENCY_OFFICER, Instant.now().minusSeconds(3_600));
    assertThat(before.post(round.desk() + "/printed/revoke", Map.of()).statusCode())
        .isNotEqualTo(200);
    assertThat(before.get(round.desk() + "/printed/revoke").body()).doesNotContain("class=\"grave");
    assertThat(events(round)).doesNotContain("slips.revoked");
  }

  @Test
  void theTrailHoldsTheNumberAndNoCode() throws IOException {
    RunningRound other = RunningRound.of(server);
    String code = codes(other, 1).getFirst();
    assertThat(events(other)).contains("slips.issued");
    String all =
        server
            .part(JdbcClient.class)
            .sql("SELECT string_agg(details::text, ' ') FROM access.audit")
            .query(String.class)
            .single();
    assertThat(all).contains("\"count\":\"1\"").doesNotContain(code, code.replace("-", ""));
  }

  private static List<String> events(RunningRound of) {
    return server
        .part(JdbcClient.class)
        .sql("SELECT name FROM access.audit WHERE agency_id = ? ORDER BY seq")
        .param(of.now().agency().value())
        .query((row, number) -> row.getString(1))
        .list();
  }

  @Test
  void whoMayNotGetsNoSlips() {
    SignedIn stranger = RunningRound.of(server).signedIn(Role.AGENCY_OFFICER);
    assertThat(order(round, stranger, 5).statusCode()).isEqualTo(404);
    assertThat(stranger.get(round.desk() + "/printed").statusCode()).isEqualTo(404);
    for (Role role : List.of(Role.AGENCY_EXECUTIVE, Role.ASSESSOR, Role.AUDITOR)) {
      assertThat(order(round, round.signedIn(role), 5).statusCode()).isEqualTo(403);
      assertThat(round.signedIn(role).get(round.desk() + "/printed").statusCode()).isEqualTo(403);
    }
    SignedIn administrator = round.signedIn(Role.SYSTEM_ADMINISTRATOR);
    assertThat(order(round, administrator, 5).statusCode()).isEqualTo(403);
    assertThat(administrator.get(round.desk() + "/printed").statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsTypedWrongIsSaidAndNothingIsIssued() {
    RunningRound other = RunningRound.of(server);
    HttpResponse<String> answer =
        other
            .signedIn(Role.AGENCY_OFFICER)
            .post(other.desk() + "/printed/slips", Map.of("count", "มาก", "until", "31/2/2569"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("<title>ข้อผิดพลาด:", "href=\"#count\"", "href=\"#until\"");
    assertThat(events(other)).doesNotContain("slips.issued");
  }

  @Test
  void aRoundThatIsOverGetsNoSlips() {
    RunningRound other = RunningRound.of(server);
    other.close();
    assertThat(order(other, other.signedIn(Role.AGENCY_OFFICER), 5).statusCode()).isEqualTo(422);
  }

  @Test
  void aPosterCarriesThePublicLinkAndNeverThatOfStaff() throws IOException {
    SignedIn officer = round.signedIn(Role.AGENCY_OFFICER);
    String page = officer.get(round.desk() + "/printed").body();
    List<String> posters =
        Pattern.compile("[^\"]+/printed/poster[^\"]+")
            .matcher(page)
            .results()
            .map(found -> found.group().replace("&amp;", "&"))
            .toList();
    assertThat(posters).hasSize(2 * 3);
    for (String poster : posters) {
      HttpResponse<byte[]> answer =
          server.send(
              officer.request(poster).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
      assertThat(text(answer.body()).replaceAll("\\s", ""))
          .contains("ita.example.go.th/e/")
          .doesNotContain(round.now().iitLink());
    }
  }
}
