package prongsai.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/// That the browser of the tests notices what is wrong with a page.
class ChromiumTest {
  private static final String GOOD =
      "<!doctype html><html lang=th><meta name=viewport content='width=device-width'>"
          + "<title>ทดสอบ</title><main><h1>ทดสอบ</h1></main>";

  @Test
  void aPhoneIsNarrowAndADeskIsWide() {
    try (BrowserContext phone = Chromium.phone();
        BrowserContext desk = Chromium.desk()) {
      assertThat(width(phone)).isEqualTo(390);
      assertThat(width(desk)).isEqualTo(1280);
    }
  }

  private static Object width(BrowserContext visitor) {
    Page page = visitor.newPage();
    page.setContent(GOOD);
    return page.evaluate("innerWidth");
  }

  @Test
  void aPageThatHidesThingsFromScreenReadersIsNoticed() {
    try (BrowserContext desk = Chromium.desk()) {
      Page page = desk.newPage();
      page.setContent(GOOD);
      Chromium.assertAccessible(page);
      page.setContent(GOOD + "<button></button>");
      assertThatThrownBy(() -> Chromium.assertAccessible(page))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("button-name");
    }
  }

  @Test
  void complaintsOfTheBrowserAreHeard() {
    try (BrowserContext phone = Chromium.phone()) {
      Page page = phone.newPage();
      List<String> complaints = Chromium.complaints(page);
      page.setContent(GOOD + "<script>console.error('heard')</script>");
      assertThat(complaints).containsExactly("error: heard");
    }
  }

  @Test
  void scriptsStandStillWithoutJavaScript() {
    try (BrowserContext phone = Chromium.phoneWithoutScript()) {
      Page page = phone.newPage();
      page.setContent(GOOD + "<script>document.title = 'ran'</script>");
      assertThat(page.title()).isEqualTo("ทดสอบ");
    }
  }
}
