package prongsai.participation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import prongsai.access.SignedIn;
import prongsai.browser.Chromium;

/// A page of somebody signed in, whose browser complains of nothing but refusals.
record DeskWalk(
    String server, BrowserContext context, Page page, List<String> complaints, String name)
    implements AutoCloseable {
  static DeskWalk of(String server, BrowserContext context, SignedIn who, String name) {
    context.addCookies(List.of(who.cookie()));
    Page page = context.newPage();
    return new DeskWalk(server, context, page, Chromium.complaints(page), name);
  }

  void go(String path) {
    page.navigate(server + path);
  }

  void follow(String link) {
    page.locator("main a", new Page.LocatorOptions().setHasText(link)).first().click();
  }

  void press(String button) {
    page.locator("main button", new Page.LocatorOptions().setHasText(button)).first().click();
  }

  void look(String shot) {
    for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      Chromium.assertAccessible(page);
      Chromium.screenshot(page, "import-" + shot + "-" + name + "-" + scheme);
    }
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as("sideways at " + page.url())
        .isEqualTo(page.viewportSize().width);
  }

  void choose(String survey, Path file) {
    page.getByLabel(survey).check();
    page.setInputFiles("#file", file);
    press("ตรวจแฟ้ม");
  }

  String text() {
    return page.locator("main").innerText();
  }

  Path take(String label, Path folder) {
    Download download = page.waitForDownload(page.getByLabel(label)::click);
    Path file = folder.resolve(download.suggestedFilename());
    download.saveAs(file);
    return file;
  }

  @Override
  public void close() {
    assertThat(complaints.stream().filter(one -> !one.contains("422"))).isEmpty();
    context.close();
  }
}
