package prongsai.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import prongsai.access.internal.Credentials;
import prongsai.access.internal.PasswordHashing;
import prongsai.browser.Chromium;
import prongsai.server.TestServer;

/// An administrator's walk with passkeys: a browser with an authenticator built in.
final class PasskeyWalk implements AutoCloseable {
  /// The password of the account; its authenticator app has twenty zeros for a secret.
  static final String PASSWORD = "มะม่วงสุกบนสะพานเหล็ก";

  /// The button that adds a passkey.
  static final String ADD = ".needs-passkey button";

  private final TestServer server;
  private final BrowserContext browser = Chromium.phone();
  private final Page page = browser.newPage();
  private final VirtualKey key = VirtualKey.in(page);
  private final List<String> complaints = Chromium.complaints(page);
  private final AccountId account;

  /// A new account, signed in just now.
  PasskeyWalk(TestServer server) {
    this.server = server;
    Accounts accounts = server.part(Accounts.class);
    account =
        accounts.add(
            "a" + Instant.now().toEpochMilli(),
            "สมหญิง ใจดี",
            List.of(new Grant(Role.SYSTEM_ADMINISTRATOR, Scope.everything())));
    accounts.become(account, AccountState.ACTIVE);
    Credentials credentials = server.part(Credentials.class);
    credentials.setPasswordHash(account, server.part(PasswordHashing.class).hash(PASSWORD));
    credentials.setTotp(account, new byte[20], 0);
    signedIn(Instant.now());
  }

  BrowserContext browser() {
    return browser;
  }

  Page page() {
    return page;
  }

  VirtualKey key() {
    return key;
  }

  AccountId account() {
    return account;
  }

  List<String> complaints() {
    return complaints;
  }

  /// As if the second factor had been shown at some moment.
  void signedIn(Instant proved) {
    browser.clearCookies(new BrowserContext.ClearCookiesOptions().setName("prongsai"));
    browser.addCookies(List.of(SignedIn.as(server, account, proved).cookie()));
  }

  String login() {
    return server.part(Accounts.class).find(account).orElseThrow().login();
  }

  void go(String path) {
    page.navigate(server.address() + path);
  }

  void waitFor(String path) {
    page.waitForURL(server.address() + path);
  }

  void look(String name) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (int width : new int[] {1280, 390}) {
        page.setViewportSize(width, 844);
        Chromium.screenshot(
            page, "passkey-" + name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
      }
      Chromium.assertAccessible(page);
    }
  }

  void add(String label) {
    go("/desk/account/passkeys/new");
    page.fill("#label", label);
    page.click(ADD);
    waitFor("/desk/account");
  }

  void signOut() {
    page.click("text=ออกจากระบบ");
    waitFor("/sign-in?out");
  }

  void usePasskey() {
    page.click("text=ใช้พาสคีย์");
  }

  @Override
  public void close() {
    browser.close();
  }
}
