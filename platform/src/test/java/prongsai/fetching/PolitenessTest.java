package prongsai.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// How sites are spared, with time that only moves when somebody sleeps.
class PolitenessTest {
  private static final String PAGE = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
  private final MadeUpTime time = new MadeUpTime();

  /// Time that passes by sleeping only.
  private static final class MadeUpTime implements Lanes.Pace {
    private long now = 1_000_000_000_000L;

    @Override
    public synchronized long nanos() {
      return now;
    }

    @Override
    public synchronized void sleep(Duration length) {
      now += length.toNanos();
    }

    synchronized Duration since(long start) {
      return Duration.ofNanos(now - start);
    }
  }

  private LinkChecker checker(FetchSettings.Politeness politeness) {
    return new LinkChecker(
        LocalChecker.SETTINGS.with(politeness),
        _ -> new InetAddress[] {InetAddress.getLoopbackAddress()},
        time,
        () -> Instant.EPOCH,
        () -> {});
  }

  private static FetchSettings.Politeness politeness(int atOnce, Duration between, int budget) {
    return new FetchSettings.Politeness(
        atOnce,
        between,
        100,
        Duration.ofMillis(100),
        budget,
        Duration.ZERO,
        Duration.ofSeconds(30));
  }

  @Test
  void aHostIsAskedOnceASecond() throws IOException {
    long start = time.nanos();
    try (HostileSite site = HostileSite.saying(PAGE);
        LinkChecker checker = checker(politeness(1, Duration.ofSeconds(1), 100))) {
      List<URI> links = new ArrayList<>();
      for (int i = 0; i < 20; i++) links.add(site.page("/" + i));
      checker.checkAll(links, _ -> {});
      assertThat(site.asked()).hasSize(20);
      assertThat(time.since(start)).isEqualTo(Duration.ofSeconds(19));
    }
  }

  @Test
  void manyNamesOnOneServerDoNotAddUp() throws IOException {
    long start = time.nanos();
    try (HostileSite site = HostileSite.saying(PAGE);
        LinkChecker checker = checker(politeness(1, Duration.ofSeconds(1), 100))) {
      for (int i = 0; i < 30; i++)
        checker.check(URI.create("http://agency" + i + ".example:" + site.port() + "/page"));
      assertThat(time.since(start)).isEqualTo(Duration.ofMillis(2_900));
    }
  }

  @Test
  void noMoreThanAllowedAreUnderWayAtOnce() throws IOException {
    AtomicInteger underWay = new AtomicInteger();
    ConcurrentLinkedQueue<Integer> seen = new ConcurrentLinkedQueue<>();
    try (HostileSite site =
            new HostileSite((_, to) -> {
              seen.add(underWay.incrementAndGet());
              underWay.decrementAndGet(); // before the answer, after which the next may come
              to.write(PAGE.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            });
        LinkChecker checker = checker(politeness(2, Duration.ZERO, 1_000))) {
      List<Thread> askers = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        URI link = site.page("/" + i);
        askers.add(Thread.ofVirtual().start(() -> checker.check(link)));
      }
      for (Thread asker : askers) join(asker);
      assertThat(seen).hasSize(50).allMatch(count -> count <= 2);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void nobodyCanHaveASiteFlooded() throws IOException {
    try (HostileSite site = HostileSite.saying(PAGE);
        LinkChecker checker = checker(politeness(2, Duration.ofSeconds(1), 10))) {
      for (int i = 0; i < 100; i++) checker.check(site.page("/" + i));
      assertThat(site.asked()).hasSize(10);
      assertThat(checker.check(site.page("/more")).reason()).isEqualTo(Reason.ASKED_TOO_OFTEN);
      time.sleep(Duration.ofHours(1));
      assertThat(checker.check(site.page("/later")).reason()).isEqualTo(Reason.ANSWERED);
    }
  }

  @Test
  void aSiteThatAsksToWaitIsLeftAlone() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    long start = time.nanos();
    try (HostileSite site =
            new HostileSite((_, to) ->
                to.write(
                    (asked.getAndIncrement() == 0
                            ? "HTTP/1.1 429 Slow\r\nRetry-After: 20\r\nContent-Length: 0\r\n\r\n"
                            : PAGE)
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        LinkChecker checker = checker(politeness(1, Duration.ofSeconds(1), 100))) {
      assertThat(checker.check(site.page("/")).reason()).isEqualTo(Reason.ANSWERED);
      assertThat(time.since(start)).isEqualTo(Duration.ofSeconds(20));
    }
  }

  @Test
  void aSiteThatAsksToWaitForLongIsNotAskedAgain() throws IOException {
    try (HostileSite site =
            HostileSite.saying(
                "HTTP/1.1 503 Down\r\nRetry-After: 600\r\nContent-Length: 0\r\n\r\n");
        LinkChecker checker = checker(politeness(1, Duration.ofSeconds(1), 100))) {
      assertThat(checker.check(site.page("/")).reason()).isEqualTo(Reason.SERVER_FAULT);
      assertThat(checker.check(site.page("/b")).reason()).isEqualTo(Reason.ASKED_TOO_OFTEN);
      assertThat(site.asked()).hasSize(1);
    }
  }

  @Test
  void whatFailedIsTriedOnceMoreAtTheEnd() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    try (HostileSite site =
            new HostileSite((_, to) -> {
              if (asked.getAndIncrement() > 0)
                to.write(PAGE.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            });
        LinkChecker checker =
            checker(
                new FetchSettings.Politeness(
                    1,
                    Duration.ofSeconds(1),
                    8,
                    Duration.ZERO,
                    100,
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(30)))) {
      List<Reason> reasons = new ArrayList<>();
      checker.checkAll(
          List.of(site.page("/a"), site.page("/b")), checked -> reasons.add(checked.reason()));
      assertThat(reasons).containsExactly(Reason.ANSWERED, Reason.ANSWERED);
      assertThat(site.asked()).containsExactly("/a", "/b", "/a");
    }
  }
}
