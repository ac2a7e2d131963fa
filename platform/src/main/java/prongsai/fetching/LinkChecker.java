package prongsai.fetching;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Checks links: fetches what an agency named, politely and only from the public web, and says what
/// a link is worth to a visitor. One checker for a whole server, since turns at hosts and what is
/// known of sites are kept in it. Safe for use by many threads; each check blocks its own.
///
/// When the thread is interrupted, [CancellationException].
public final class LinkChecker implements AutoCloseable {
  private final FetchSettings settings;
  private final InstantSource clock;
  private final Lanes lanes;
  private final Fetcher fetcher;
  private final Judgement judgement;
  private final Robots robots;
  private final Runnable closeNames;

  /// A checker that asks the machine's own resolver for names.
  public LinkChecker(FetchSettings settings) {
    this(settings, new SystemNames(settings.connecting()));
  }

  private LinkChecker(FetchSettings settings, SystemNames names) {
    this(settings, names, Lanes.Pace.REAL, Clock.systemUTC(), names::close);
  }

  LinkChecker(
      FetchSettings settings,
      NameLookup names,
      Lanes.Pace pace,
      InstantSource clock,
      Runnable closeNames) {
    this.settings = settings;
    this.clock = clock;
    this.closeNames = closeNames;
    this.lanes = new Lanes(settings, pace);
    this.fetcher = new Fetcher(settings, new Guard(settings, names), lanes, clock);
    this.judgement = new Judgement(new MissingPages(fetcher));
    this.robots = new Robots(fetcher);
  }

  /// Checks what somebody wrote as a link.
  public CheckedLink check(String written) {
    Optional<URI> address = LinkAddress.parse(written);
    return address.isPresent() ? check(address.get()) : malformed();
  }

  private static CheckedLink malformed() {
    URI nowhere = URI.create("");
    return new CheckedLink(
        Verdict.GONE,
        Reason.MALFORMED_ADDRESS,
        new Fetched(nowhere, List.of(), Optional.of(Reason.MALFORMED_ADDRESS)));
  }

  /// Checks a link. What failed in a way that may pass is tried once more, a little later.
  public CheckedLink check(URI link) {
    try {
      CheckedLink first = once(link);
      Optional<Duration> wait = wait(first);
      if (wait.isEmpty()) return first;
      lanes.sleep(wait.get());
      return once(link);
    } catch (InterruptedException _) {
      throw interrupted();
    }
  }

  /// Checks many links: side by side where they are on different hosts, in their order on one.
  /// Returns when all are done.
  ///
  /// @param links each once
  /// @param seen is given each as it is done, from several threads at once; what it does not keep
  ///   is forgotten
  public void checkAll(Collection<URI> links, Consumer<CheckedLink> seen) {
    try {
      new LinkRun(settings, this::once, this::wait, lanes, seen).run(links);
    } catch (InterruptedException _) {
      throw interrupted();
    }
  }

  /// Fetches something that a checked page links to, such as its PDF; only if robots.txt lets us.
  public Fetched fetchLinked(URI link) {
    try {
      return robots.mayCrawl(link)
          ? fetcher.fetch(link)
          : new Fetched(link, List.of(), Optional.of(Reason.EXCLUDED_BY_ROBOTS));
    } catch (InterruptedException _) {
      throw interrupted();
    }
  }

  /// Whether robots.txt of the site lets programs fetch it. Unknown, because the site does not
  /// answer, is no.
  public boolean mayCrawl(URI link) {
    try {
      return robots.mayCrawl(link);
    } catch (InterruptedException _) {
      throw interrupted();
    }
  }

  @Override
  public void close() {
    fetcher.close();
    closeNames.run();
  }

  private CheckedLink once(URI link) throws InterruptedException {
    return judgement.of(fetcher.fetch(link));
  }

  /// How long to wait before trying once more; empty for not at all.
  private Optional<Duration> wait(CheckedLink first) {
    FetchSettings.Politeness politeness = settings.politeness();
    return switch (first.reason()) {
      case TIMED_OUT, NO_CONNECTION -> Optional.of(politeness.again()).filter(Duration::isPositive);
      case REFUSED_TO_PROGRAMS, SERVER_FAULT ->
          first
              .fetched()
              .landed()
              .flatMap(exchange -> Headers.retryAfter(exchange, clock))
              .filter(time -> time.compareTo(politeness.retryAfter()) <= 0)
              .map(_ -> Duration.ZERO); // its lane waits
      default -> Optional.empty();
    };
  }

  private static CancellationException interrupted() {
    Thread.currentThread().interrupt();
    return new CancellationException("interrupted");
  }
}
