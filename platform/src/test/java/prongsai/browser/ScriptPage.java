package prongsai.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/// An empty page from which our scripts can be loaded, under our Content-Security-Policy.
///
/// It comes over plain http from a name that is not this machine's, as from a laptop to phones in
/// the same room: browsers withhold from such pages whatever needs a secure context. Nothing is
/// sent: the browser asks the test.
public final class ScriptPage {
  private static final String ORIGIN = "http://prongsai.test";
  private static final String PAGE = "<!doctype html><html lang=th><title>ทดสอบ</title>";
  private static final Map<String, String> STRICT =
      Map.of("Content-Security-Policy", "default-src 'none'; script-src 'self'");

  private ScriptPage() {}

  /// Opens the page; `import('/js/NAME.js')` then finds what stands in `static/js`.
  public static Page open(BrowserContext visitor) {
    Page page = visitor.newPage();
    page.route(ORIGIN + "/**", ScriptPage::answer);
    page.navigate(ORIGIN + "/");
    return page;
  }

  private static void answer(Route route) {
    String path = route.request().url().substring(ORIGIN.length());
    FulfillOptions answer = new FulfillOptions().setHeaders(STRICT);
    route.fulfill(
        path.startsWith("/js/")
            ? answer.setContentType("text/javascript").setBodyBytes(script(path))
            : answer.setContentType("text/html; charset=utf-8").setBody(PAGE));
  }

  /// The bytes of a script, by its path on the page, such as `/js/blind.js`.
  public static byte[] script(String path) {
    try (InputStream file =
        Objects.requireNonNull(ScriptPage.class.getResourceAsStream("/static" + path), path)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
