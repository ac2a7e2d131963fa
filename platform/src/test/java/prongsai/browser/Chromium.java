package prongsai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// The system's Chromium, started once for all tests of a run and ended with it.
///
/// Every context is a visitor of its own: no cookies, no storage. Close it after use:
///
/// ```java
/// try (BrowserContext visitor = Chromium.phone()) {
///   Page page = visitor.newPage();
///   List<String> complaints = Chromium.complaints(page);
///   page.navigate(address);
///   Chromium.assertAccessible(page);
///   Chromium.screenshot(page, "door");
///   assertThat(complaints).isEmpty();
/// }
/// ```
///
/// Playwright belongs to one thread: use this from the thread of the test only. Where no Chromium
/// is found, tests fail and say so; they are not skipped. The environment variable `CHROMIUM` names
/// another program.
public final class Chromium {
  private static final List<String> ACCESSIBLE =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final Path PICTURES = Path.of("target", "screenshots");

  /// Started with the first visitor.
  private static final class Running {
    private static final Playwright PLAYWRIGHT =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    // Without the sandbox it starts in containers too; it sees our own pages only.
    static final Browser BROWSER =
        PLAYWRIGHT
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program())
                    .setChromiumSandbox(false));

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    }
  }

  private Chromium() {}

  /// A visitor with a phone: 390 × 844 points, touch, Thai.
  public static BrowserContext phone() {
    return Running.BROWSER.newContext(onPhone());
  }

  /// The same phone with JavaScript switched off.
  public static BrowserContext phoneWithoutScript() {
    return Running.BROWSER.newContext(onPhone().setJavaScriptEnabled(false));
  }

  /// A visitor at a desk: 1280 × 900 points, mouse, Thai.
  public static BrowserContext desk() {
    return Running.BROWSER.newContext(thai().setViewportSize(1280, 900));
  }

  /// What the browser complains of on this page from now on: errors and warnings of scripts, of the
  /// Content-Security-Policy and of loading. The list grows while the page lives.
  public static List<String> complaints(Page page) {
    List<String> complaints = new CopyOnWriteArrayList<>();
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning"))
        complaints.add(message.type() + ": " + message.text());
    });
    return complaints;
  }

  /// Writes the whole page as it looks now to `platform/target/screenshots/NAME.png`.
  public static Path screenshot(Page page, String name) {
    Path file = PICTURES.resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    return file;
  }

  /// Fails with every violation of WCAG 2.2, levels A and AA, that axe finds on this page.
  public static void assertAccessible(Page page) {
    Stream<String> violations =
        new AxeBuilder(page)
            .withTags(ACCESSIBLE).analyze().getViolations().stream()
                .flatMap(rule ->
                    rule.getNodes().stream()
                        .map(node ->
                            "%s (%s): %s: %s"
                                .formatted(
                                    rule.getId(),
                                    rule.getImpact(),
                                    rule.getHelp(),
                                    node.getHtml())));
    assertThat(violations).as("axe at " + page.url()).isEmpty();
  }

  private static Browser.NewContextOptions onPhone() {
    return thai()
        .setViewportSize(390, 844)
        .setDeviceScaleFactor(2)
        .setIsMobile(true)
        .setHasTouch(true);
  }

  private static Browser.NewContextOptions thai() {
    return new Browser.NewContextOptions().setLocale("th-TH").setTimezoneId("Asia/Bangkok");
  }

  private static Path program() {
    String named = Objects.requireNonNullElse(System.getenv("CHROMIUM"), "");
    return Stream.of(
            named, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .filter(name -> !name.isEmpty())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no Chromium: install it, or set CHROMIUM to it"));
  }
}
