package prongsai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import prongsai.browser.Chromium;

/// What visitors of a questionnaire do again and again.
public final class Walking {
  private Walking() {}

  /// Chooses the second choice of every question of a part, with a finger.
  public static void touch(Page page, int part) {
    int cards = page.locator("#p" + part + " .card").count();
    for (int i = 0; i < cards; i++)
      page.locator("#p" + part + " .card").nth(i).locator(".choice").nth(1).click();
  }

  /// The same, faster.
  public static void answer(Page page, int part) {
    page.evaluate(
        "part => document.querySelectorAll(`#p${part} .choice:nth-of-type(2) input`)"
            + ".forEach(choice => choice.click())",
        part);
  }

  /// Goes from the first screen to the end of the last part, answering everything.
  public static void answerOnScreens(Page page, int parts) {
    page.click("#start .primary");
    answerFrom(page, 1, parts);
  }

  /// Goes on from a part to the end of the last, answering everything.
  public static void answerFrom(Page page, int first, int parts) {
    for (int part = first; part <= parts; part++) {
      answer(page, part);
      if (part < parts) page.click("#p" + part + " .next");
    }
  }

  /// Looks at a screen on a phone and on a desk, by day and by night, and as narrow as a page at
  /// 400 %: axe has nothing to say, and nothing runs out of the page on the right.
  public static void look(Page page, String name) {
    page.setViewportSize(1280, 900);
    Chromium.screenshot(page, name + "-desk");
    page.setViewportSize(320, 640);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    page.setViewportSize(390, 844);
    Chromium.screenshot(page, name);
    Chromium.assertAccessible(page);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    Chromium.screenshot(page, name + "-dark");
    Chromium.assertAccessible(page);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }
}
