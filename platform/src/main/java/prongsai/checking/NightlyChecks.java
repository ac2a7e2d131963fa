package prongsai.checking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks at every disclosed link at night: in the season each night, afterwards every thirty days.
/// What a night does not manage waits for the next: those that waited longest come first.
@Component
public class NightlyChecks implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(NightlyChecks.class);
  private static final Duration SEASON = Duration.ofHours(20);
  private static final Duration LATER = Duration.ofDays(30);
  private static final Duration NIGHT = Duration.ofHours(7);
  private static final int BATCH = 2_000;
  private static final Random ORDER = new Random(2565);

  private final Checking checking;
  private final WatchedLinks links;
  private final Notices notices;
  private final Clock clock;
  private final NightLock lock;
  private volatile boolean ending;

  NightlyChecks(
      Checking checking, WatchedLinks links, Notices notices, NightLock lock, Clock clock) {
    this.checking = checking;
    this.links = links;
    this.notices = notices;
    this.lock = lock;
    this.clock = clock;
  }

  /// Checks what is due, batch after batch, until nothing is left or the night is over; then tells
  /// the agencies. Where several servers share a database, one of them.
  @Scheduled(cron = "${prongsai.checks.night:0 0 23 * * *}", zone = "Asia/Bangkok")
  public void run() {
    if (!lock.alone(this::throughTheNight)) LOG.info("night.elsewhere");
  }

  private void throughTheNight() {
    Instant evening = clock.instant();
    int checked = 0;
    Set<WatchedLink> seen = new HashSet<>();
    List<WatchedLink> due = due(evening, seen);
    while (!due.isEmpty() && !ending && clock.instant().isBefore(evening.plus(NIGHT))) {
      check(due);
      checked += due.size();
      due = due(evening, seen);
    }
    notices.write();
    LOG.atInfo().addKeyValue("links", checked).log("night.checked");
  }

  /// Mixed, so that those under way at once are on many hosts. A link whose check failed stays due;
  /// it is not tried twice in a night.
  private List<WatchedLink> due(Instant evening, Set<WatchedLink> seen) {
    List<WatchedLink> due =
        new ArrayList<>(links.due(evening.minus(SEASON), evening.minus(LATER), BATCH));
    due.removeIf(link -> !seen.add(link));
    Collections.shuffle(due, ORDER);
    return due;
  }

  private void check(List<WatchedLink> due) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (WatchedLink link : due)
        threads.execute(() -> {
          try {
            if (!ending) checking.check(link, Occasion.NIGHT);
          } catch (RuntimeException failed) {
            LOG.atError().addKeyValue("round", link.round()).setCause(failed).log("check.failed");
          }
        });
    }
  }

  @Override
  public void destroy() {
    ending = true;
  }
}
