package prongsai.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.fetching.HostileSite.send;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What hostile and broken sites may do to us with what they send before a page: nothing but be
/// called unsure.
@Timeout(120) // what is tested here is that each of these ends
class HostileHeadTest {
  private static final Duration SHORT = Duration.ofMillis(1_500);

  private static void isUnsure(CheckedLink checked, Reason reason) {
    assertThat(checked.verdict()).isEqualTo(Verdict.UNSURE);
    assertThat(checked.reason()).isEqualTo(reason);
  }

  @Test
  void aDrippingHeadEndsWithTheTimeOfTheLink() throws IOException {
    try (HostileSite site =
            new HostileSite((_, to) -> {
              send(to, "HTTP/1.1 200 OK\r\nX: ");
              HostileSite.drip(to);
            });
        LinkChecker checker = LocalChecker.within(SHORT)) {
      isUnsure(checker.check(site.page("/")), Reason.TIMED_OUT);
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
              send(to, "HTTP/1.1 302 Found\r\nLocation: " + path + "x\r\n\r\n");
            });
        LinkChecker checker = LocalChecker.within(SHORT)) {
      isUnsure(checker.check(site.page("/")), Reason.TIMED_OUT);
    }
  }

  @Test
  void aRedirectLoopIsSeen() throws IOException {
    try (HostileSite site =
            new HostileSite((path, to) ->
                send(
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
                (path, to) -> send(to, "HTTP/1.1 302 Found\r\nLocation: " + path + "x\r\n\r\n"));
        LinkChecker checker = LocalChecker.patient()) {
      isUnsure(checker.check(site.page("/")), Reason.REDIRECT_LOOP);
      assertThat(site.asked()).hasSize(11);
    }
  }

  @Test
  void aHundredThousandHeadersAreNotRead() throws IOException {
    try (HostileSite site =
            new HostileSite((_, to) -> {
              send(to, "HTTP/1.1 200 OK\r\n");
              for (int i = 0; i < 100_000; i++) send(to, "X-" + i + ": y\r\n");
              send(to, "\r\nhello");
            });
        LinkChecker checker = LocalChecker.patient()) {
      isUnsure(checker.check(site.page("/")), Reason.NOT_HTTP);
    }
  }

  @Test
  void aHugeHeaderIsNotRead() throws IOException {
    try (HostileSite site =
            new HostileSite((_, to) -> {
              send(to, "HTTP/1.1 200 OK\r\nX: ");
              while (true) send(to, "y".repeat(10_000));
            });
        LinkChecker checker = LocalChecker.patient()) {
      isUnsure(checker.check(site.page("/")), Reason.NOT_HTTP);
    }
  }

  @Test
  void aHugeStatusLineIsNotRead() throws IOException {
    try (HostileSite site =
            new HostileSite((_, to) -> {
              send(to, "HTTP/1.1 200 ");
              while (true) send(to, "O".repeat(10_000));
            });
        LinkChecker checker = LocalChecker.patient()) {
      isUnsure(checker.check(site.page("/")), Reason.NOT_HTTP);
    }
  }

  @Test
  void interimResponsesWithoutEndEndWithTheTimeOfTheLink() throws IOException {
    try (HostileSite site =
            new HostileSite((_, to) -> {
              while (true) send(to, "HTTP/1.1 102 Processing\r\n\r\n");
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
  void anEmptyAnswerIsNoConnection() throws IOException {
    try (HostileSite site = HostileSite.saying("");
        LinkChecker checker = LocalChecker.patient()) {
      isUnsure(checker.check(site.page("/")), Reason.NO_CONNECTION);
    }
  }
}
