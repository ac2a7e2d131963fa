package prongsai.checking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import prongsai.round.RoundId;

/// Checks of all links of a round, in the background, with progress. How many links are fetched at
/// the same time is the fetcher's matter.
@Component
public class CheckRuns implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(CheckRuns.class);

  private final Checking checking;
  private final WatchedLinks links;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<RoundId, Run> runs = new ConcurrentHashMap<>();

  /// A run under way or ended; each is itself only.
  private static final class Run {
    private final int total;
    private final AtomicInteger done = new AtomicInteger();

    Run(int total) {
      this.total = total;
    }
  }

  CheckRuns(Checking checking, WatchedLinks links) {
    this.checking = checking;
    this.links = links;
  }

  /// Begins a run over all links of a round, unless one is going on.
  ///
  /// @return whether this call began it
  public boolean start(RoundId round, Occasion occasion) {
    return start(round, links.of(round), occasion);
  }

  /// Has what an executive approved looked at and kept: soon after the approval, and again after a
  /// restart that came in between.
  @Scheduled(fixedDelayString = "${prongsai.checks.submissions:PT2M}")
  public void keepSubmitted() {
    links.awaitingEvidence().stream()
        .collect(Collectors.groupingBy(WatchedLink::round))
        .forEach((round, some) -> start(round, some, Occasion.SUBMISSION));
  }

  private boolean start(RoundId round, List<WatchedLink> some, Occasion occasion) {
    Run run = new Run(some.size());
    Run now = runs.compute(round, (_, last) -> last != null && isRunning(last) ? last : run);
    if (now != run) return false;
    for (WatchedLink link : some)
      threads.execute(() -> {
        try {
          checking.check(link, occasion);
        } catch (CancellationException ending) {
          // the server stops; the link is looked at another time
        } catch (RuntimeException failed) {
          LOG.atError().addKeyValue("round", round).setCause(failed).log("check.failed");
        } finally {
          run.done.incrementAndGet();
        }
      });
    return true;
  }

  private static boolean isRunning(Run run) {
    return run.done.get() < run.total;
  }

  /// How far the last run of a round is; empty when there was none since the server's start.
  public Optional<CheckRun> of(RoundId round) {
    return Optional.ofNullable(runs.get(round))
        .map(run -> new CheckRun(run.done.get(), run.total, isRunning(run)));
  }

  @Override
  public void destroy() {
    threads.shutdownNow();
  }
}
