package prongsai.survey;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.frameworks.Frameworks;
import prongsai.invitation.Codes;
import prongsai.round.RoundId;
import prongsai.round.SurveyInstrument;
import prongsai.server.TestServer;

/// A server on which both surveys of one agency are open now.
public final class OpenSurvey implements AutoCloseable {
  public static final String AGENCY = "องค์การบริหารส่วนจังหวัดอุบลราชธานี";
  private static final String FRAMEWORK = "nacc-ita-2565";
  private static final Pattern FIELD =
      Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\">");

  private final TestServer server;
  private final JdbcClient desk;
  private final RoundId round;

  private OpenSurvey(String... properties) {
    server = TestServer.start(properties);
    desk = JdbcClient.create(server.database().desk());
    desk.sql(
            "INSERT INTO agency.agency (id, code, name, name_en, path) VALUES (1, 'U1', :name,"
                + " 'Ubon Ratchathani Provincial Administrative Organization', '/1/')")
        .param("name", AGENCY)
        .update();
    round = newRound(2565, Duration.ofDays(-10), Duration.ofDays(30), "open");
  }

  /// Starts it; `properties` are settings of Spring, `name=value`.
  public static OpenSurvey start(String... properties) {
    return new OpenSurvey(properties);
  }

  /// A further round of the agency, whose surveys open and close so long from now.
  public RoundId newRound(int year, Duration opens, Duration closes, String state) {
    UUID id =
        desk.sql(
                """
                INSERT INTO round.round (agency_id, fiscal_year, framework_id, framework_sha256,
                  state, iit_opens, iit_closes, eit_opens, eit_closes, staff, visitors)
                VALUES (1, :year, :framework, :sha, :state, :opens, :closes, :opens, :closes, 100,
                  5000) RETURNING id
                """)
            .param("year", year)
            .param("framework", FRAMEWORK)
            .param("sha", Frameworks.load(FRAMEWORK).sha256())
            .param("state", state)
            .param("opens", Instant.now().plus(opens).atOffset(ZoneOffset.UTC))
            .param("closes", Instant.now().plus(closes).atOffset(ZoneOffset.UTC))
            .query((row, number) -> row.getObject("id", UUID.class))
            .single();
    return new RoundId(id);
  }

  public TestServer server() {
    return server;
  }

  public JdbcClient desk() {
    return desk;
  }

  public RoundId round() {
    return round;
  }

  /// `/e/…` or `/s/…` of the open round.
  public String path(SurveyInstrument instrument) {
    return path(round, instrument);
  }

  public String path(RoundId of, SurveyInstrument instrument) {
    String column = instrument == SurveyInstrument.IIT ? "iit_link" : "eit_link";
    String link =
        desk.sql("SELECT " + column + " FROM round.round WHERE id = :id")
            .param("id", of.value())
            .query(String.class)
            .single();
    return (instrument == SurveyInstrument.IIT ? "/s/" : "/e/") + link;
  }

  /// The path of a new service point.
  public String servicePoint(String name) {
    return "/e/"
        + desk.sql(
                "INSERT INTO round.service_point (round_id, name) VALUES (:round, :name)"
                    + " RETURNING link")
            .param("round", round.value())
            .param("name", name)
            .query(String.class)
            .single();
  }

  /// A new code, as printed.
  public String code() {
    return server
        .part(Codes.class)
        .issue(round, 1, TestServer.today().plusDays(30))
        .codes()
        .getFirst()
        .printed();
  }

  /// How many answers are stored.
  public long stored(SurveyInstrument instrument) {
    return JdbcClient.create(server.database().box())
        .sql("SELECT count(*) FROM response.answer WHERE instrument = :instrument")
        .param("instrument", instrument.name())
        .query(Long.class)
        .single();
  }

  /// What a form is answered.
  public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return post(path, body, headers);
  }

  /// What a body is answered, sent as a form.
  public HttpResponse<String> post(String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) request.headers(headers);
    return server.send(request.build());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// The hidden fields of a page, and one choice for each of so many questions.
  public static SequencedMap<String, String> filled(String page, int questions, int choice) {
    SequencedMap<String, String> fields = new LinkedHashMap<>();
    List<MatchResult> hidden = FIELD.matcher(page).results().toList();
    hidden.forEach(field -> fields.put(field.group(1), field.group(2)));
    for (int i = 1; i <= questions; i++) fields.put("q" + i, Integer.toString(choice));
    return fields;
  }

  @Override
  public void close() {
    server.close();
  }
}
