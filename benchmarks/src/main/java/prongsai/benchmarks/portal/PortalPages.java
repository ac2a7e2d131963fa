package prongsai.benchmarks.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import prongsai.benchmarks.portal.Crowd.Page;
import prongsai.database.EmbeddedPostgres;

/// `run portal [SECONDS [TURNS]]`: pages of agencies a second, never asked for before, ready, and
/// conditional, at 8,303 agencies with five published years each; and nginx with the same bytes as
/// files, one after the other on the same machine. The readers share its processors.
public final class PortalPages {
  private static final int PORT = 18_081;
  private static final int READERS = 16;

  /// Pages that the crowd asks for again and again.
  private static final int POPULAR = 500;

  private PortalPages() {}

  /// Measures and prints.
  public static void main(String[] arguments) throws Exception {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
    int turns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    Path data = Files.createTempDirectory(Path.of("benchmarks/target"), "portal");
    Process server = serve(data);
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data.resolve("postgres"))) {
      Nation.fill(postgres.address());
      Thread.sleep(3_000); // until the server has noticed the change
      cold(seconds);
      Path files = Files.createDirectories(data.resolve("files"));
      copy(files);
      try (Nginx _ = Nginx.start(Files.createDirectories(data.resolve("nginx")), files)) {
        for (int turn = 1; turn <= turns; turn++) compare(turn, seconds);
      }
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static Process serve(Path data) throws Exception {
    Process server =
        new ProcessBuilder(
                "./prongsai", "serve", "--data", data.toString(), "--port", Integer.toString(PORT))
            .inheritIO()
            .start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest health =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + PORT + "/actuator/health/readiness"))
              .build();
      for (int i = 0; i < 600 && server.isAlive(); i++) {
        try {
          if (client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200)
            return server;
        } catch (IOException notYet) {
          // it is starting
        }
        Thread.sleep(200);
      }
    }
    throw new IllegalStateException("the server did not start");
  }

  /// Every page is asked for once, so that each is made.
  private static void cold(int seconds) throws InterruptedException {
    List<Page> pages = new ArrayList<>();
    for (int i = 1; i <= Nation.AGENCIES; i++) pages.add(new Page(Nation.path(i), "", 200));
    AtomicInteger next = new AtomicInteger();
    for (int part = 0; part < 3; part++)
      print(
          "made, part " + (part + 1),
          Crowd.measure(PORT, READERS, seconds, pages, size -> next.getAndIncrement() % size));
  }

  private static List<Page> popular(int port, boolean conditional) throws IOException {
    List<Page> pages = new ArrayList<>();
    for (int i = 1; i <= POPULAR; i++) {
      String path = port == PORT ? Nation.path(i) : file(i);
      try (Reader reader = new Reader(port)) {
        String tag = conditional ? reader.get(path, "").tag() : "";
        pages.add(new Page(path, tag, conditional ? 304 : 200));
      }
    }
    return pages;
  }

  private static String file(int agency) {
    return "/" + agency + ".html";
  }

  private static void copy(Path files) throws IOException {
    for (int i = 1; i <= POPULAR; i++) {
      Path file = files.resolve(i + ".html");
      try (Reader reader = new Reader(PORT)) {
        reader.get(Nation.path(i), "", body -> Files.write(file, body));
      }
    }
  }

  private static void compare(int turn, int seconds) throws Exception {
    for (boolean conditional : new boolean[] {false, true}) {
      Crowd ours = crowd(PORT, conditional, seconds);
      Crowd peer = crowd(Nginx.PORT, conditional, seconds);
      String what = (conditional ? "conditional" : "whole page") + ", turn " + turn;
      print(what + ", ours", ours);
      print(what + ", nginx", peer);
      System.out.printf("%-28s %.2f%n", what + ", ratio", ours.rate() / peer.rate());
    }
  }

  private static Crowd crowd(int port, boolean conditional, int seconds)
      throws IOException, InterruptedException {
    return Crowd.measure(
        port,
        READERS,
        seconds,
        popular(port, conditional),
        size -> ThreadLocalRandom.current().nextInt(size));
  }

  private static void print(String what, Crowd crowd) {
    System.out.printf(
        "%-28s %9.0f pages/s  p50 %.2f ms  p95 %.2f ms%n",
        what, crowd.rate(), crowd.p50(), crowd.p95());
  }
}
