package prongsai.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.function.Supplier;

/// How a page looks on a phone and at a desk, light and dark: taken as pictures, checked for who
/// cannot see it, and for what does not fit.
public final class Looks {
  private Looks() {}

  /// Looks at the page of somebody signed in.
  ///
  /// @param name of the pictures, `name-phone-light.png` and so on
  public static void at(String address, Cookie cookie, String name) {
    look(Chromium::phone, address, cookie, name + "-phone");
    look(Chromium::desk, address, cookie, name + "-desk");
  }

  private static void look(
      Supplier<BrowserContext> device, String address, Cookie cookie, String name) {
    try (BrowserContext visitor = device.get()) {
      visitor.addCookies(List.of(cookie));
      Page page = visitor.newPage();
      List<String> complaints = Chromium.complaints(page);
      page.navigate(address);
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        Chromium.screenshot(page, name + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
        Chromium.assertAccessible(page);
      }
      Object tooWide = page.evaluate("document.documentElement.scrollWidth > innerWidth");
      if (!Boolean.FALSE.equals(tooWide)) throw new AssertionError(name + " is too wide");
      if (!complaints.isEmpty()) throw new AssertionError(name + ": " + complaints);
    }
  }
}
