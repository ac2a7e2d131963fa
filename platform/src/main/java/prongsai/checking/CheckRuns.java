package prongsai.checking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
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

  private record Run(int total, AtomicInteger done) {}

  CheckRuns(Checking checking, WatchedLinks links) {
    this.checking = checking;
    this.links = links;
  }

  /// Begins a run, unless one of this round is going on.
  ///
  /// @return whether this call began it
  public boolean start(RoundId round, Occasion occasion) {
    List<WatchedLink> all = links.of(round);
    Run run = new Run(all.size(), new AtomicInteger());
    Run other =
        runs.compute(round, (_, before) -> before != null && isRunning(before) ? before : run);
    if (other != run) return false;
    for (WatchedLink link : all)
      threads.execute(() -> {
        try {
          checking.check(link, occasion);
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
