package prongsai.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// The checker never connects to a place that was not checked.
class ForbiddenPlacesTest {
  private static final InetAddress ALLOWED = InetAddress.ofLiteral("127.0.0.1");
  private static final InetAddress FORBIDDEN = InetAddress.ofLiteral("127.0.0.2");
  private static final FetchSettings ONE_ADDRESS = LocalChecker.SETTINGS.allowing(ALLOWED::equals);
  private static final String PAGE = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";

  private static void isForbidden(CheckedLink checked) {
    assertThat(checked.verdict()).isEqualTo(Verdict.UNSURE);
    assertThat(checked.reason()).isEqualTo(Reason.FORBIDDEN_ADDRESS);
  }

  @Test
  void theServersOwnMachineIsNeverAsked() throws IOException {
    FetchSettings usual = FetchSettings.usual("0", "https://example.org");
    FetchSettings anyPort = usual.allowing(_ -> false);
    try (HostileSite site = HostileSite.saying(PAGE);
        LinkChecker checker = new LinkChecker(anyPort)) {
      isForbidden(checker.check(site.page("/")));
      isForbidden(checker.check("http://localhost:" + site.port() + "/"));
      isForbidden(checker.check("http://2130706433:" + site.port() + "/"));
      isForbidden(checker.check("http://[::ffff:127.0.0.1]:" + site.port() + "/"));
      assertThat(site.asked()).isEmpty();
    }
  }

  @Test
  void aRedirectToAForbiddenPlaceIsNotFollowed() throws IOException {
    try (HostileSite inside =
            new HostileSite(
                FORBIDDEN, (_, to) -> to.write(PAGE.getBytes(StandardCharsets.US_ASCII)));
        HostileSite site =
            HostileSite.saying(
                "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.2:"
                    + inside.port()
                    + "/\r\nContent-Length: 0\r\n\r\n");
        LinkChecker checker = new LinkChecker(ONE_ADDRESS)) {
      CheckedLink checked = checker.check(site.page("/"));
      isForbidden(checked);
      assertThat(checked.fetched().exchanges()).hasSize(1);
      assertThat(inside.asked()).isEmpty();
    }
  }

  @Test
  void aNameThatChangesItsAddressIsAskedAtTheCheckedOne() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    NameLookup rebinding =
        _ -> new InetAddress[] {asked.getAndIncrement() == 0 ? ALLOWED : FORBIDDEN};
    try (HostileSite site = HostileSite.saying(PAGE);
        LinkChecker checker = LocalChecker.with(ONE_ADDRESS, rebinding)) {
      CheckedLink checked =
          checker.check(URI.create("http://agency.example:" + site.port() + "/page"));
      assertThat(checked.reason()).isEqualTo(Reason.ANSWERED);
      Exchange exchange = checked.fetched().exchanges().getFirst();
      assertThat(exchange.address()).isEqualTo("127.0.0.1");
      assertThat(exchange.request()).contains("Host: agency.example:" + site.port());
      assertThat(asked).hasValue(1);
    }
  }

  @Test
  void aNameWithOneForbiddenAddressIsNotAskedAtAnyOfThem() throws IOException {
    NameLookup mixed = _ -> new InetAddress[] {ALLOWED, FORBIDDEN};
    try (HostileSite site = HostileSite.saying(PAGE);
        LinkChecker checker = LocalChecker.with(ONE_ADDRESS, mixed)) {
      isForbidden(checker.check(URI.create("http://agency.example:" + site.port() + "/")));
      assertThat(site.asked()).isEmpty();
    }
  }
}
