package prongsai.server;

import org.springframework.context.ConfigurableApplicationContext;

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

  /// Waits until the process ends.
  public void await() throws InterruptedException {
    Thread.currentThread().join();
  }
}
