package prongsai.benchmarks.portfolio;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import prongsai.benchmarks.Work;
import prongsai.database.Database;
import prongsai.database.EmbeddedPostgres;
import prongsai.server.ProngsaiServer;
import prongsai.server.ServerSettings;

/// `run portfolio [TURNS]`: the portfolio page over 8,303 agencies and five years, as an overseer
/// gets it over HTTP, by turns with the one bare query for its distribution on the same database.
public final class PortfolioPage {
  private static final String SECRET = "0123456789abcdef";
  private static final String BARE =
      """
      SELECT least(floor(s.total / 5)::integer, 19), count(*), count(*) FILTER (WHERE s.passed)
      FROM results.standing s JOIN agency.agency a ON a.id = s.agency_id
      WHERE s.fiscal_year = ? AND a.province LIKE ? GROUP BY 1
      """;
  private static final int WARM_UP = 30;

  private PortfolioPage() {}

  /// Measures and prints.
  public static void main(String[] arguments) throws Exception {
    int turns = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
    Path data = Files.createTempDirectory(Path.of("benchmarks/target"), "portfolio");
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data.resolve("postgres"));
        Database database = Database.open(postgres.address());
        ConfigurableApplicationContext server =
            ProngsaiServer.start(
                database, new ServerSettings(data), "server.port=0", "prongsai.demo=" + SECRET);
        HttpClient client = HttpClient.newHttpClient()) {
      InventedNation.fill(database.owner());
      String address =
          "http://localhost:" + server.getEnvironment().getRequiredProperty("local.server.port");
      String cookie = overseer(client, address);
      measure(client, address, cookie, database.desk(), turns);
    }
  }

  private static void measure(
      HttpClient client, String address, String cookie, DataSource desk, int turns)
      throws Exception {
    Map<String, Work> ways = new LinkedHashMap<>();
    ways.put("page, nation", () -> page(client, address + "/desk/portfolio?year=2567", cookie));
    ways.put("bare query, nation", () -> bare(desk, "%"));
    ways.put(
        "page, a province",
        () ->
            page(
                client,
                address
                    + "/desk/portfolio?year=2567&province=%E0%B8%88%E0%B8%B1%E0%B8%87%E0%B8%AB%E0%B8%A7%E0%B8%B1%E0%B8%94+7",
                cookie));
    ways.put("bare query, a province", () -> bare(desk, "จังหวัด 7"));
    ways.put(
        "table (CSV), nation",
        () -> page(client, address + "/desk/portfolio.csv?year=2567", cookie));
    Map<String, double[]> took = new LinkedHashMap<>();
    ways.keySet().forEach(way -> took.put(way, new double[turns]));
    for (int turn = -WARM_UP; turn < turns; turn++)
      for (Map.Entry<String, Work> way : ways.entrySet()) {
        long start = System.nanoTime();
        way.getValue().run();
        double[] times = took.get(way.getKey());
        if (turn >= 0 && times != null) times[turn] = (System.nanoTime() - start) / 1e6;
      }
    took.forEach((way, times) -> {
      Arrays.sort(times);
      IO.println(
          "%-24s p50 %7.1f ms  p95 %7.1f ms"
              .formatted(way, times[times.length / 2], times[times.length * 95 / 100]));
    });
  }

  private static void page(HttpClient client, String address, String cookie) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).header("Cookie", cookie).build();
    HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) throw new IllegalStateException(answer.toString());
  }

  private static void bare(DataSource desk, String province) throws Exception {
    try (Connection connection = desk.getConnection();
        PreparedStatement query = connection.prepareStatement(BARE)) {
      query.setInt(1, InventedNation.LAST);
      query.setString(2, province);
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) throw new IllegalStateException("no rows");
      }
    }
  }

  private static String overseer(HttpClient client, String address) throws Exception {
    HttpRequest enter =
        HttpRequest.newBuilder(URI.create(address + "/demo/" + SECRET + "/OVERSEER"))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    return client
        .send(enter, HttpResponse.BodyHandlers.discarding())
        .headers()
        .firstValue("Set-Cookie")
        .orElseThrow()
        .replaceAll(";.*", "");
  }
}
