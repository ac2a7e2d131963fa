package prongsai.evidence.rendering;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Takes pictures of pages with a Chromium of this machine, one at a time. It has a profile of its
/// own that is thrown away, little time, and no way out but a proxy that knows the public web only.
public final class Renderer {
  private static final System.Logger LOG = System.getLogger(Renderer.class.getName());
  private static final int SECONDS = 30;
  private static final int MOST_PICTURE = 12 << 20;
  private static final long MOST_TRAFFIC = 64L << 20;
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");

  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-first-run",
          "--no-default-browser-check",
          "--disable-extensions",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-default-apps",
          "--disable-domain-reliability",
          "--disable-breakpad",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-notifications",
          "--deny-permission-prompts",
          "--disable-quic",
          "--disable-features=WebRTC,Translate,MediaRouter,OptimizationHints,DownloadBubble",
          "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
          "--webrtc-ip-handling-policy=disable_non_proxied_udp",
          "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
          "--proxy-bypass-list=<-loopback>",
          "--mute-audio",
          "--hide-scrollbars",
          "--lang=th-TH",
          "--window-size=1280,2600",
          "--timeout=12000");

  private final Optional<Path> program;
  private final Doorkeeper doorkeeper;
  private final Semaphore oneAtATime = new Semaphore(1);

  /// @param program the browser
  public Renderer(Optional<Path> program, Doorkeeper doorkeeper) {
    if (program.isPresent() && isRoot())
      System.getLogger(Renderer.class.getName())
          .log(
              System.Logger.Level.WARNING,
              "pictures of pages are taken without the browser's sandbox, because the server runs as root");
    this.program = program;
    this.doorkeeper = doorkeeper;
  }

  /// The browser that is named, or one on the path; empty when there is none.
  public static Optional<Path> find(String named) {
    if (!named.isBlank()) return Optional.of(Path.of(named)).filter(Files::isExecutable);
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return NAMES.stream()
        .flatMap(
            name -> Arrays.stream(path.split(File.pathSeparator, -1)).map(at -> Path.of(at, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// What a page looks like, 1,280 points wide and at most 2,600 high, as PNG; empty when there is
  /// no browser, or it did not manage.
  public Optional<byte[]> picture(URI page) {
    if (program.isEmpty() || !isWeb(page)) return Optional.empty();
    oneAtATime.acquireUninterruptibly();
    try (GuardedProxy proxy = new GuardedProxy(doorkeeper, MOST_TRAFFIC)) {
      Path folder = Files.createTempDirectory("prongsai-picture");
      try {
        return picture(program.get(), page, proxy.port(), folder);
      } finally {
        delete(folder);
      }
    } catch (IOException failed) {
      LOG.log(System.Logger.Level.WARNING, "no picture: {0}", failed.toString());
      return Optional.empty();
    } finally {
      oneAtATime.release();
    }
  }

  private static boolean isWeb(URI page) {
    return "http".equalsIgnoreCase(page.getScheme()) || "https".equalsIgnoreCase(page.getScheme());
  }

  private static Optional<byte[]> picture(Path program, URI page, int proxy, Path folder)
      throws IOException {
    Path picture = folder.resolve("page.png");
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(FLAGS);
    if (isRoot()) command.add("--no-sandbox"); // Chromium's sandbox refuses to run as root
    command.add("--proxy-server=http://127.0.0.1:" + proxy);
    command.add("--user-data-dir=" + folder.resolve("profile"));
    command.add("--screenshot=" + picture);
    command.add(page.toString());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    environment.keySet().retainAll(List.of("PATH", "LANG", "FONTCONFIG_PATH"));
    environment.put("HOME", folder.toString());
    environment.put("TMPDIR", folder.toString());
    run(builder.start());
    boolean taken = Files.exists(picture) && Files.size(picture) <= MOST_PICTURE;
    return taken ? Optional.of(Trimmed.below(Files.readAllBytes(picture))) : Optional.empty();
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /// Waits for it, and ends it with all that it started.
  private static void run(Process browser) {
    try {
      browser.waitFor(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      List<ProcessHandle> children = browser.descendants().toList();
      browser.destroyForcibly();
      children.forEach(ProcessHandle::destroyForcibly);
      browser.onExit().orTimeout(5, TimeUnit.SECONDS).exceptionally(_ -> browser).join();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
    }
  }
}
