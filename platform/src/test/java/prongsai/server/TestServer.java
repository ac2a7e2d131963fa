package prongsai.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.ConfigurableApplicationContext;
import prongsai.database.Database;
import prongsai.database.TestDatabase;

/// The real server on a free port, with a fresh database and a data folder of its own.
public final class TestServer implements AutoCloseable {
  private final Database database = TestDatabase.fresh();
  private final ConfigurableApplicationContext context;
  private final String address;

  private TestServer(String... properties) {
    try {
      Path folder = Files.createTempDirectory("prongsai-test");
      String[] all = java.util.Arrays.copyOf(properties, properties.length + 2);
      all[properties.length] = "server.port=0";
      all[properties.length + 1] = "logging.structured.format.console=";
      context = ProngsaiServer.start(database, new ServerSettings(folder), all);
      address =
          "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Starts one; `properties` are settings of Spring, `name=value`.
  public static TestServer start(String... properties) {
    return new TestServer(properties);
  }

  /// The day in Thailand, by which rounds open and close.
  public static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Bangkok"));
  }

  /// `http://localhost:port`, without a slash at the end.
  public String address() {
    return address;
  }

  /// Its database.
  public Database database() {
    return database;
  }

  /// One of its parts.
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  /// One of several parts of a type, by its name.
  public <T> T part(String name, Class<T> type) {
    return context.getBean(name, type);
  }

  /// What a GET of a path answers.
  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(address + path)).GET().build());
  }

  /// What a request is answered.
  public HttpResponse<String> send(HttpRequest request) {
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  /// What a request is answered, in some form.
  public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> as) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, as);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    context.close();
    database.close();
  }
}
