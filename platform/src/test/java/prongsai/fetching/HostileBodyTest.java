package prongsai.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.fetching.HostileSite.send;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What hostile and broken sites may do to us with what they send as a page: nothing but be called
/// unsure.
@Timeout(120) // what is tested here is that each of these ends
class HostileBodyTest {
  private static final Duration SHORT = Duration.ofMillis(1_500);

  private static void isUnsure(CheckedLink checked, Reason reason) {
    assertThat(checked.verdict()).isEqualTo(Verdict.UNSURE);
    assertThat(checked.reason()).isEqualTo(reason);
  }

  @Test
  void ofTenGigabytesOnlyTheBeginningIsTaken() throws IOException {
    byte[] piece = new byte[1 << 16];
    try (HostileSite site =
            new HostileSite((_, to) -> {
              send(to, "HTTP/1.1 200 OK\r\nContent-Length: 10000000000\r\n\r\n");
              for (long sent = 0; sent < 10_000_000_000L; sent += piece.length) to.write(piece);
            });
        LinkChecker checker = LocalChecker.patient()) {
      CheckedLink checked = checker.check(site.page("/big"));
      assertThat(checked.verdict()).isEqualTo(Verdict.REACHABLE);
      Exchange exchange = checked.fetched().exchanges().getFirst();
      assertThat(exchange.cut()).isTrue();
      assertThat(exchange.body()).hasSize(LocalChecker.SETTINGS.bodyLimit());
    }
  }

  @Test
  void aBodyWithoutEndIsCutToo() throws IOException {
    try (HostileSite site =
            new HostileSite((_, to) -> {
              send(to, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
              while (true) send(to, "1000\r\n" + "x".repeat(0x1000) + "\r\n");
            });
        LinkChecker checker = LocalChecker.patient()) {
      assertThat(checker.check(site.page("/")).fetched().exchanges().getFirst().cut()).isTrue();
    }
  }

  @Test
  void aDrippingBodyEndsWithTheTimeOfTheLink() throws IOException {
    try (HostileSite site =
            new HostileSite((_, to) -> {
              send(to, "HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n");
              HostileSite.drip(to);
            });
        LinkChecker checker = LocalChecker.within(SHORT)) {
      isUnsure(checker.check(site.page("/")), Reason.TIMED_OUT);
    }
  }

  @Test
  void aBombUnpacksToTheLimitOnly() throws IOException {
    byte[] bomb = bomb();
    try (HostileSite site =
            new HostileSite((_, to) -> {
              send(
                  to,
                  "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n"
                      + "Content-Length: "
                      + bomb.length
                      + "\r\n\r\n");
              to.write(bomb);
            });
        LinkChecker checker = LocalChecker.patient()) {
      CheckedLink checked = checker.check(site.page("/bomb"));
      Exchange exchange = checked.fetched().exchanges().getFirst();
      assertThat(exchange.body()).hasSize(bomb.length);
      Content content = Content.of(exchange);
      assertThat(content.bytes()).hasSize(Content.LIMIT);
      assertThat(content.cut()).isTrue();
    }
  }

  /// 400 MB of nothing.
  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream to = new GZIPOutputStream(packed)) {
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 400; i++) to.write(nothing);
    }
    return packed.toByteArray();
  }

  @Test
  void brokenChunksAreNotHttp() throws IOException {
    try (HostileSite site =
            HostileSite.saying(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n");
        LinkChecker checker = LocalChecker.patient()) {
      isUnsure(checker.check(site.page("/")), Reason.NOT_HTTP);
    }
  }

  @Test
  void aBodyThatBreaksOffIsNoConnection() throws IOException {
    try (HostileSite site =
            HostileSite.saying("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort");
        LinkChecker checker = LocalChecker.patient()) {
      isUnsure(checker.check(site.page("/")), Reason.NO_CONNECTION);
    }
  }

  @Test
  void aPageOfAHundredThousandLinksIsOnePage() throws IOException {
    String page = "<html><title>แผน</title>" + "<a href=/x>y</a>".repeat(100_000) + "</html>";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    try (HostileSite site =
            new HostileSite((path, to) -> {
              send(
                  to,
                  (path.equals("/links") ? "HTTP/1.1 200 OK" : "HTTP/1.1 404 Not Found")
                      + "\r\nContent-Type: text/html\r\nContent-Length: "
                      + bytes.length
                      + "\r\n\r\n");
              to.write(bytes);
            });
        LinkChecker checker = LocalChecker.patient()) {
      assertThat(checker.check(site.page("/links")).reason()).isEqualTo(Reason.ANSWERED);
      assertThat(site.asked()).hasSize(2); // the page, and one that cannot exist
    }
  }
}
