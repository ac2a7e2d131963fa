package prongsai.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.database.EmbeddedPostgres;
import prongsai.frameworks.Frameworks;
import prongsai.scoring.framework.Framework;

/// What was acknowledged over HTTP is there exactly once, whatever is killed.
class KilledServerTest {
  private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\b(type|name|value)=\"([^\"]*)\"");
  private static final Map<String, String> NO_BUDGETS =
      Map.of("PRONGSAI_SURVEY_NETWORKBUDGET", "1000000");
  private static final Pattern ANSWER = Pattern.compile("\\bq\\d+=(\\d)");
  private static final int RESPONDENTS = 16;

  @Test
  void anAcknowledgedAnswerIsThereExactlyOnceWhateverIsKilled() throws Exception {
    Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "killed");
    ServerProcess server = ServerProcess.start(data, NO_BUDGETS);
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data.resolve("postgres"))) {
      assertThat(postgres.isOwner()).isFalse();
      JdbcClient owner = JdbcClient.create(source(postgres));
      String path = "/e/" + openRound(owner);
      AtomicInteger seed = new AtomicInteger();
      List<String> acknowledged =
          new ArrayList<>(answersUntil(server, path, seed, () -> server.kill()));
      assertThat(acknowledged).hasSizeGreaterThan(20);
      ServerProcess second = ServerProcess.start(data, NO_BUDGETS);
      acknowledged.addAll(answersUntil(second, path, seed, () -> killDatabase(data)));
      awaitDatabase(second);
      assertThat(acknowledged).doesNotHaveDuplicates();
      for (String form : acknowledged) assertThat(copies(owner, form)).as(form).isEqualTo(1);
      for (String form : acknowledged) assertThat(isThanked(post(second, path, form))).isTrue();
      for (String form : acknowledged)
        assertThat(copies(owner, form)).as("sent again: %s", form).isEqualTo(1);
      assertThat(second.stop()).isIn(0, 143);
    }
    assertThat(data.resolve("postgres/data/postmaster.pid")).doesNotExist();
  }

  private interface Blow {
    void strike() throws Exception;
  }

  private static org.postgresql.ds.PGSimpleDataSource source(EmbeddedPostgres postgres) {
    var source = new org.postgresql.ds.PGSimpleDataSource();
    source.setUrl(postgres.address().url());
    source.setUser(postgres.address().user());
    source.setPassword(postgres.address().password());
    return source;
  }

  private static String openRound(JdbcClient owner) {
    Framework rules = Frameworks.load("nacc-ita-2565");
    owner
        .sql(
            "INSERT INTO agency.agency (id, code, name, path) OVERRIDING SYSTEM VALUE VALUES (1, 'a', 'หน่วยงานทดสอบ', '/1/')")
        .update();
    return owner
        .sql(
            """
            INSERT INTO round.round (agency_id, fiscal_year, framework_id, framework_sha256, state, iit_opens, iit_closes,
              eit_opens, eit_closes, staff, visitors)
            VALUES (1, 2569, ?, ?, 'open', now() - interval '1 day', now() + interval '9 days', now() - interval '1 day',
              now() + interval '9 days', 100, 1000) RETURNING eit_link
            """)
        .params(rules.id(), rules.sha256())
        .query(String.class)
        .single();
  }

  /// How often the answers of a form are stored; every form has answers that no other has.
  private static long copies(JdbcClient owner, String form) {
    StringBuilder answers = new StringBuilder();
    ANSWER.matcher(form).results().forEach(one -> answers.append('0').append(one.group(1)));
    return owner
        .sql("SELECT count(*) FROM response.answer WHERE answers = decode(?, 'hex')")
        .param(answers.toString())
        .query(Long.class)
        .single();
  }

  /// Whether a page thanks for answers that are stored, and does not ask for them (again).
  private static boolean isThanked(String page) {
    return page.contains("ได้รับคำตอบแล้ว") && !page.contains("type=\"radio\"");
  }

  /// Many respondents answer until, in the middle of it, something is killed; the forms that were
  /// thanked for.
  private static List<String> answersUntil(
      ServerProcess server, String path, AtomicInteger seed, Blow blow) throws Exception {
    ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    AtomicBoolean over = new AtomicBoolean();
    List<Thread> respondents = new ArrayList<>();
    for (int i = 0; i < RESPONDENTS; i++)
      respondents.add(
          Thread.ofVirtual()
              .start(() -> {
                while (!over.get()) answer(server, path, seed.incrementAndGet(), acknowledged);
              }));
    for (int i = 0; i < 300 && acknowledged.size() < 60; i++) Thread.sleep(100);
    blow.strike();
    over.set(true);
    for (Thread respondent : respondents) respondent.join(Duration.ofSeconds(60));
    return List.copyOf(acknowledged);
  }

  private static void answer(
      ServerProcess server, String path, int seed, ConcurrentLinkedQueue<String> acknowledged) {
    try {
      String form =
          filled(
              send(HttpRequest.newBuilder(URI.create(server.address() + path)).build()).body(),
              seed);
      if (isThanked(post(server, path, form))) acknowledged.add(form);
    } catch (IOException | IllegalStateException cutOff) {
      // not acknowledged, so nothing was promised
    }
  }

  private static String post(ServerProcess server, String path, String form) throws IOException {
    return send(HttpRequest.newBuilder(URI.create(server.address() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build())
        .body();
  }

  private static HttpResponse<String> send(HttpRequest request) throws IOException {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static String filled(String page, int seed) {
    Map<String, String> fields = new LinkedHashMap<>();
    INPUT
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .map(KilledServerTest::attributes)
        .forEach(input -> fill(fields, input, seed));
    StringBuilder form = new StringBuilder();
    fields.forEach((name, value) ->
        form.append(form.isEmpty() ? "" : "&")
            .append(name)
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return form.toString();
  }

  /// The first or the second choice of a question, as a digit of the seed says: no two forms are
  /// alike.
  private static void fill(Map<String, String> fields, Map<String, String> input, int seed) {
    String name = input.getOrDefault("name", "");
    String value = input.getOrDefault("value", "");
    boolean isQuestion = name.matches("q\\d+");
    if (!isQuestion && input.getOrDefault("type", "").equals("hidden")) fields.put(name, value);
    if (isQuestion
        && value.equals(Integer.toString(seed >> (Integer.parseInt(name.substring(1)) - 1) & 1)))
      fields.put(name, value);
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> attributes = new LinkedHashMap<>();
    ATTRIBUTE
        .matcher(tag)
        .results()
        .forEach(one -> attributes.putIfAbsent(one.group(1), one.group(2)));
    return attributes;
  }

  private static void killDatabase(Path data) throws IOException, InterruptedException {
    long pid =
        Long.parseLong(
            Files.readAllLines(data.resolve("postgres/data/postmaster.pid")).getFirst().strip());
    ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
    List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
    postmaster.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    postmaster.onExit().join();
  }

  /// The server brings its database back by itself.
  private static void awaitDatabase(ServerProcess server) throws Exception {
    Thread.sleep(2_000);
    server.awaitReady();
  }
}
