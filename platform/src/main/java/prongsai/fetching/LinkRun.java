package prongsai.fetching;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Many links: a queue for each host, worked off by as many threads as the host may be asked at
/// once. What is to be tried again waits at the end of its queue.
final class LinkRun {
  private final FetchSettings settings;
  private final Check check;
  private final Function<CheckedLink, Optional<Duration>> again;
  private final Lanes lanes;
  private final Consumer<CheckedLink> seen;

  /// One try.
  @FunctionalInterface
  interface Check {
    CheckedLink of(URI link) throws InterruptedException;
  }

  LinkRun(
      FetchSettings settings,
      Check check,
      Function<CheckedLink, Optional<Duration>> again,
      Lanes lanes,
      Consumer<CheckedLink> seen) {
    this.settings = settings;
    this.check = check;
    this.again = again;
    this.lanes = lanes;
    this.seen = seen;
  }

  void run(Collection<URI> links) throws InterruptedException {
    int most = Math.min(settings.atOnce(), settings.politeness().atOnceOfHost());
    List<Future<?>> workers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Host host : hosts(links))
        for (int i = 0; i < Math.min(most, host.size); i++)
          workers.add(
              threads.submit(() -> {
                work(host);
                return true;
              }));
      for (Future<?> worker : workers) end(worker);
    }
  }

  private static void end(Future<?> worker) throws InterruptedException {
    try {
      worker.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) throw fault;
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Collection<Host> hosts(Collection<URI> links) {
    Map<String, Host> hosts = new LinkedHashMap<>();
    for (URI link : links) {
      String authority = Optional.ofNullable(link.getRawAuthority()).orElse("");
      hosts.computeIfAbsent(authority.toLowerCase(Locale.ROOT), _ -> new Host()).add(link);
    }
    return hosts.values();
  }

  private void work(Host host) throws InterruptedException {
    for (Optional<URI> link = host.first(); link.isPresent(); link = host.first()) {
      CheckedLink checked = check.of(link.get());
      Optional<Duration> wait = again.apply(checked);
      if (wait.isPresent()) host.again.add(new Later(link.get(), wait.get()));
      else seen.accept(checked);
    }
    for (Later late = host.again.poll(); late != null; late = host.again.poll()) {
      lanes.sleep(late.after);
      seen.accept(check.of(late.link));
    }
  }

  private record Later(URI link, Duration after) {}

  /// What is left to do at a host.
  private static final class Host {
    private final Queue<URI> links = new ConcurrentLinkedQueue<>();
    private final Queue<Later> again = new ConcurrentLinkedQueue<>();
    private int size;

    void add(URI link) {
      links.add(link);
      size++;
    }

    Optional<URI> first() {
      return Optional.ofNullable(links.poll());
    }
  }
}
