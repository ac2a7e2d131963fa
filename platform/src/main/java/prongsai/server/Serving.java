package prongsai.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import prongsai.access.FirstStart;
import prongsai.database.EmbeddedPostgres;
import prongsai.database.PostgresFailure;

/// A server at work, for those who know nothing of Spring.
public final class Serving {
  private static final Logger LOG = LoggerFactory.getLogger(Serving.class);
  private static final Duration WATCH = Duration.ofSeconds(1);

  private final ConfigurableApplicationContext context;
  private final OpenDatabase open;

  private Serving(ConfigurableApplicationContext context, OpenDatabase open) {
    this.context = context;
    this.open = open;
  }

  /// Starts the server. It stops when the process is told to: it finishes what it is doing, then
  /// closes the database.
  public static Serving start(OpenDatabase open, ServerSettings settings, String... properties) {
    Serving serving =
        new Serving(ProngsaiServer.start(open.database(), settings, properties), open);
    Thread watch = Thread.ofVirtual().name("database-watch").start(serving::watch);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  watch.interrupt();
                  serving.stop();
                },
                "stop"));
    return serving;
  }

  /// Brings the program's own database back if it dies.
  private void watch() {
    try {
      while (true) {
        Thread.sleep(WATCH);
        open.postgres().ifPresent(Serving::revive);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private static void revive(EmbeddedPostgres postgres) {
    try {
      if (postgres.revive()) LOG.warn("database.revived");
    } catch (PostgresFailure failed) {
      LOG.error("database.dead", failed); // tried again at the next look
    }
  }

  private void stop() {
    try (open) {
      context.close();
    }
  }

  /// The port it listens on.
  public int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /// The path at which the first administrator sets this installation up, new with every start;
  /// empty once there is one.
  public Optional<String> setUpPath() {
    return context.getBean(FirstStart.class).setUpPath();
  }

  /// Asks itself for a few pages, so that a start that is recorded (for a cache of classes) has
  /// seen what a start is for.
  public void rehearse() throws InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String path :
          new String[] {
            "/actuator/health", "/sign-in", "/desk", "/e/0000000000", "/css/tokens.css"
          })
        client.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path)).build(),
            HttpResponse.BodyHandlers.discarding());
    } catch (IOException unanswered) {
      throw new UncheckedIOException(unanswered);
    }
  }

  /// Waits until the process ends.
  public void await() throws InterruptedException {
    Thread.currentThread().join();
  }
}
