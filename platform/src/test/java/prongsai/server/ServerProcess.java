package prongsai.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The command `serve` as a process of its own, so that it can be killed.
final class ServerProcess {
  private final Process process;
  private final int port;

  private ServerProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static ServerProcess start(Path data, Map<String, String> environment) throws Exception {
    int port = freePort();
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(
        List.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "prongsai.commandline.Prongsai"));
    command.addAll(List.of("serve", "--data", data.toString(), "--port", Integer.toString(port)));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(data.resolveSibling(data.getFileName() + "-" + port + ".log").toFile());
    builder.environment().putAll(environment);
    ServerProcess server = new ServerProcess(builder.start(), port);
    server.awaitReady();
    return server;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  /// Waits until it can answer.
  void awaitReady() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest ready =
          HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness")).build();
      for (int i = 0; i < 600; i++) {
        if (!process.isAlive())
          throw new IllegalStateException("the server ended with " + process.exitValue());
        try {
          if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200)
            return;
        } catch (IOException notYet) {
          // it is starting
        }
        Thread.sleep(200);
      }
    }
    throw new IllegalStateException("the server is not ready after two minutes");
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /// Tells it to stop, and how it ended.
  int stop() throws InterruptedException {
    process.destroy();
    return process.waitFor();
  }
}
