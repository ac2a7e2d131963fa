package prongsai.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What hostile and broken sites may do to us: nothing but be called unsure.
@Timeout(120) // what is tested here is that each of these ends
class HostileSiteTest {
  private static final Duration SHORT = Duration.ofMillis(1_500);

  private static void ascii(OutputStream to, String text) throws IOException {
    to.write(text.getBytes(StandardCharsets.ISO_8859_1));
    to.flush();
  }

  private static void isUnsure(CheckedLink checked, Reason reason) {
    assertThat(checked.verdict()).isEqualTo(Verdict.UNSURE);
    assertThat(checked.reason()).isEqualTo(reason);
  }

  @Test
  void ofTenGigabytesOnlyTheBeginningIsTaken() throws IOException {
    byte[] piece = new byte[1 << 16];
    try (HostileSite site =
            new HostileSite((_, to) -> {
              ascii(to, "HTTP/1.1 200 OK\r\nContent-Length: 10000000000\r\n\r\n");
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
              ascii(to, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
              while (true) ascii(to, "1000\r\n" + "x".repeat(0x1000) + "\r\n");
            });
        LinkChecker checker = LocalChecker.patient()) {
      assertThat(checker.check(site.page("/")).fetched().exchanges().getFirst().cut()).isTrue();
    }
  }

  @Test
  void aDrippingHeadEndsWithTheTimeOfTheLink() throws IOException {
    try (HostileSite site =
            new HostileSite((_, to) -> {
              ascii(to, "HTTP/1.1 200 OK\r\nX: ");
              drip(to);
            });
        LinkChecker checker = LocalChecker.within(SHORT)) {
      isUnsure(checker.check(site.page("/")), Reason.TIMED_OUT);
    }
  }

  @Test
  void aDrippingBodyEndsWithTheTimeOfTheLink() throws IOException {
    try (HostileSite site =
            new HostileSite((_, to) -> {
              ascii(to, "HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n");
              drip(to);
            });
        LinkChecker checker = LocalChecker.within(SHORT)) {
      isUnsure(checker.check(site.page("/")), Reason.TIMED_OUT);
    }
  }

  private static void drip(OutputStream to) throws IOException {
    while (true) {
      ascii(to, "x");
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }
  }

  @Test
  void redirectsThatShareTheTimeOfTheLinkEnd() throws IOException {
    try (HostileSite site =
            new HostileSite((path, to) -> {
              try {
                Thread.sleep(600);
              } catch (InterruptedException e) {
                throw new IOException(e);
              }
              ascii(to, "HTTP/1.1 302 Found\r\nLocation: " + path + "x\r\n\r\n");
            });
        LinkChecker checker = LocalChecker.within(SHORT)) {
      isUnsure(checker.check(site.page("/")), Reason.TIMED_OUT);
    }
  }

  @Test
  void aRedirectLoopIsSeen() throws IOException {
    try (HostileSite site =
            new HostileSite((path, to) ->
                ascii(
                    to,
                    "HTTP/1.1 302 Found\r\nLocation: "
                        + (path.equals("/a") ? "/b" : "/a")
                        + "\r\n\r\n"));
        LinkChecker checker = LocalChecker.patient()) {
      isUnsure(checker.check(site.page("/a")), Reason.REDIRECT_LOOP);
      assertThat(site.asked()).containsExactly("/a", "/b");
    }
  }

  @Test
  void redirectsWithoutEndStopAfterTen() throws IOException {
    try (HostileSite site =
            new HostileSite(
                (path, to) -> ascii(to, "HTTP/1.1 302 Found\r\nLocation: " + path + "x\r\n\r\n"));
        LinkChecker checker = LocalChecker.patient()) {
      isUnsure(checker.check(site.page("/")), Reason.REDIRECT_LOOP);
      assertThat(site.asked()).hasSize(11);
    }
  }

  @Test
  void aBombUnpacksToTheLimitOnly() throws IOException {
    byte[] bomb = bomb();
    try (HostileSite site =
            new HostileSite((_, to) -> {
              ascii(
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
  void aHundredThousandHeadersAreNotRead() throws IOException {
    try (HostileSite site =
            new HostileSite((_, to) -> {
              ascii(to, "HTTP/1.1 200 OK\r\n");
              for (int i = 0; i < 100_000; i++) ascii(to, "X-" + i + ": y\r\n");
              ascii(to, "\r\nhello");
            });
        LinkChecker checker = LocalChecker.patient()) {
      isUnsure(checker.check(site.page("/")), Reason.NOT_HTTP);
    }
  }

  @Test
  void aHugeHeaderIsNotRead() throws IOException {
    try (HostileSite site =
            new HostileSite((_, to) -> {
              ascii(to, "HTTP/1.1 200 OK\r\nX: ");
              while (true) ascii(to, "y".repeat(10_000));
            });
        LinkChecker checker = LocalChecker.patient()) {
      isUnsure(checker.check(site.page("/")), Reason.NOT_HTTP);
    }
  }

  @Test
  void aHugeStatusLineIsNotRead() throws IOException {
    try (HostileSite site =
            new HostileSite((_, to) -> {
              ascii(to, "HTTP/1.1 200 ");
              while (true) ascii(to, "O".repeat(10_000));
            });
        LinkChecker checker = LocalChecker.patient()) {
      isUnsure(checker.check(site.page("/")), Reason.NOT_HTTP);
    }
  }

  @Test
  void interimResponsesWithoutEndEndWithTheTimeOfTheLink() throws IOException {
    try (HostileSite site =
            new HostileSite((_, to) -> {
              while (true) ascii(to, "HTTP/1.1 102 Processing\r\n\r\n");
            });
        LinkChecker checker = LocalChecker.within(SHORT)) {
      isUnsure(checker.check(site.page("/")), Reason.TIMED_OUT);
    }
  }

  @Test
  void whatIsNotHttpIsSaidToBe() throws IOException {
    try (HostileSite site =
            HostileSite.saying("220 mail.example ESMTP\r\n500 what?\r\n".repeat(5));
        LinkChecker checker = LocalChecker.patient()) {
      isUnsure(checker.check(site.page("/")), Reason.NOT_HTTP);
    }
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
  void anEmptyAnswerIsNoConnection() throws IOException {
    try (HostileSite site = HostileSite.saying("");
        LinkChecker checker = LocalChecker.patient()) {
      isUnsure(checker.check(site.page("/")), Reason.NO_CONNECTION);
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
              ascii(
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
