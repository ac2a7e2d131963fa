package prongsai.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import prongsai.access.FirstStart;

/// A server at work, for those who know nothing of Spring.
public final class Serving {
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
    Runtime.getRuntime().addShutdownHook(new Thread(serving::stop, "stop"));
    return serving;
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
