package prongsai.fetching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/// Turns at hosts. A request goes through the lane of the name and the lane of the server's
/// address, so that many names on one server do not add up; then it takes one of the places that
/// all share. Who asks too often is told so, whatever the reason for asking.
final class Lanes {
  private static final Duration HOUR = Duration.ofHours(1);
  private final FetchSettings.Politeness politeness;
  private final Pace pace;
  private final Semaphore all;
  private final Cache<String, Lane> lanes =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(Duration.ofHours(2)).build();

  Lanes(FetchSettings settings, Pace pace) {
    this.politeness = settings.politeness();
    this.pace = pace;
    this.all = new Semaphore(settings.atOnce());
  }

  /// Time as the lanes see it.
  interface Pace {
    /// The machine's.
    Pace REAL =
        new Pace() {
          @Override
          public long nanos() {
            return System.nanoTime();
          }

          @Override
          public void sleep(Duration time) throws InterruptedException {
            Thread.sleep(time);
          }
        };

    long nanos();

    void sleep(Duration time) throws InterruptedException;
  }

  /// A place taken; to be given back.
  @FunctionalInterface
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /// Waits for a turn.
  ///
  /// @throws Refused when the budget of the host is spent
  Turn enter(String host, String address) throws Refused, InterruptedException {
    if (politeness.equals(FetchSettings.Politeness.NONE)) {
      all.acquire();
      return all::release;
    }
    Lane ofHost = lane("h " + host, politeness.atOnceOfHost());
    Lane ofAddress = lane("a " + address, politeness.atOnceOfAddress());
    if (ofHost.isPausedFor(pace.nanos(), politeness.retryAfter())
        || !ofHost.spend(pace.nanos(), politeness.budget()))
      throw new Refused(Reason.ASKED_TOO_OFTEN);
    ofHost.places.acquire();
    ofAddress.places.acquire();
    waitFor(ofHost, politeness.betweenOfHost());
    waitFor(ofAddress, politeness.betweenOfAddress());
    all.acquire();
    return () -> {
      all.release();
      ofAddress.places.release();
      ofHost.places.release();
    };
  }

  private void waitFor(Lane lane, Duration between) throws InterruptedException {
    long wait = lane.reserve(pace.nanos(), between.toNanos());
    if (wait > 0) pace.sleep(Duration.ofNanos(wait));
  }

  /// Nobody asks the host for so long: who comes in this time waits, or is refused when it is too
  /// long to wait.
  void pause(String host, Duration time) {
    if (politeness.equals(FetchSettings.Politeness.NONE)) return;
    Duration most = time.compareTo(HOUR) > 0 ? HOUR : time;
    lane("h " + host, politeness.atOnceOfHost()).pauseUntil(pace.nanos() + most.toNanos());
  }

  void sleep(Duration time) throws InterruptedException {
    if (time.isPositive()) pace.sleep(time);
  }

  private Lane lane(String key, int atOnce) {
    return lanes.get(key, _ -> new Lane(atOnce, pace.nanos()));
  }

  private static final class Lane {
    private final Semaphore places;
    private long next;
    private long paused;
    private long hourBegan;
    private int spent;

    Lane(int atOnce, long now) {
      this.places = new Semaphore(atOnce);
      this.next = now;
      this.paused = now;
      this.hourBegan = now;
    }

    /// The nanoseconds to wait for the next free moment, which is then taken.
    synchronized long reserve(long now, long between) {
      long start = Math.max(0, Math.max(next - now, paused - now));
      next = now + start + between;
      return start;
    }

    synchronized void pauseUntil(long moment) {
      if (moment - paused > 0) paused = moment;
    }

    synchronized boolean isPausedFor(long now, Duration longerThan) {
      return paused - now > longerThan.toNanos();
    }

    synchronized boolean spend(long now, int budget) {
      if (now - hourBegan >= HOUR.toNanos()) {
        hourBegan = now;
        spent = 0;
      }
      if (spent >= budget) return false;
      spent++;
      return true;
    }
  }
}
