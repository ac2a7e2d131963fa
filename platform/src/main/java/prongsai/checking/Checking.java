package prongsai.checking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.evidence.CaptureId;
import prongsai.evidence.Evidence;
import prongsai.examining.Examination;
import prongsai.examining.Examiner;
import prongsai.fetching.CheckedLink;
import prongsai.fetching.Exchange;
import prongsai.fetching.Fetched;
import prongsai.fetching.LinkChecker;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.Rounds;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Item;

/// Checks links, alike for agency and assessor: fetches the page and the first files that it links
/// to, says what the link is worth, looks for what the item asks for, keeps the evidence, and notes
/// it all.
@Component
public class Checking {
  private static final Logger LOG = LoggerFactory.getLogger(Checking.class);

  /// The most that one check may hold in memory: a page, two files and what is made of them.
  private static final long HEAVIEST = 64L << 20;

  private static final int MOST_AT_ONCE = 64;

  private final LinkChecker checker;
  private final Evidence evidence;
  private final WatchedLinks links;
  private final Rounds rounds;
  private final CheckRows rows;
  private final DeadLinks dead;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Semaphore room =
      new Semaphore(
          Math.clamp(Runtime.getRuntime().maxMemory() / 2 / HEAVIEST, 2, MOST_AT_ONCE), true);
  private final Map<String, Examiner> examiners = new ConcurrentHashMap<>();

  Checking(
      LinkChecker checker,
      Evidence evidence,
      WatchedLinks links,
      Rounds rounds,
      JdbcClient desk,
      DeadLinks dead,
      TransactionTemplate transaction,
      Clock clock) {
    this.checker = checker;
    this.evidence = evidence;
    this.links = links;
    this.rounds = rounds;
    this.rows = new CheckRows(desk);
    this.dead = dead;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// Checks all links of an item, one after the other; waits until it is done, which may take some
  /// seconds a link.
  ///
  /// @return in the order of the agency
  public List<LinkCheck> checkItem(RoundId round, Code item, Occasion occasion) {
    return links.of(round).stream()
        .filter(link -> link.item().equals(item))
        .map(link -> check(link, occasion))
        .toList();
  }

  /// Checks a link; waits until it is done. Only so many are under way at once as half of the
  /// memory can hold, were all of them as large as they may be.
  ///
  /// @throws CancellationException when the thread is interrupted
  public LinkCheck check(WatchedLink link, Occasion occasion) {
    try {
      room.acquire();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
    try {
      return checkNow(link, occasion);
    } finally {
      room.release();
    }
  }

  private LinkCheck checkNow(WatchedLink link, Occasion occasion) {
    CheckedLink checked = checker.check(link.url());
    List<Fetched> seen = PageAndFiles.of(checked, checker);
    LinkCheck check = describe(link, occasion, checked, seen, keep(link, occasion, seen));
    transaction.executeWithoutResult(_ -> {
      rows.add(check);
      dead.see(check);
    });
    LOG.atInfo()
        .addKeyValue("round", link.round())
        .addKeyValue("item", link.item())
        .addKeyValue("verdict", check.verdict())
        .addKeyValue("reason", check.reason())
        .log("link.checked");
    return check;
  }

  private LinkCheck describe(
      WatchedLink link,
      Occasion occasion,
      CheckedLink checked,
      List<Fetched> seen,
      Optional<CaptureId> kept) {
    Optional<Exchange> landed = checked.fetched().landed();
    Instant at = landed.map(Exchange::at).orElseGet(clock::instant);
    return new LinkCheck(
        UUID.randomUUID(),
        link.round(),
        link.item(),
        link.url(),
        at,
        occasion,
        checked.verdict(),
        checked.reason(),
        landed.map(Exchange::status).orElse(0),
        landed.map(one -> one.uri().toString()).orElse(link.url()),
        PageAndFiles.isPage(checked) ? examine(link, seen) : Optional.empty(),
        kept);
  }

  /// Nothing is kept where nobody answered. Evidence that cannot be kept does not keep the verdict
  /// from being noted.
  private Optional<CaptureId> keep(WatchedLink link, Occasion occasion, List<Fetched> seen) {
    Fetched page = seen.getFirst();
    if (page.exchanges().isEmpty()) return Optional.empty();
    try {
      return Optional.of(
          evidence.keep(link.round(), link.item(), page.asked(), occasion.name(), seen));
    } catch (RuntimeException failed) {
      LOG.atError().addKeyValue("round", link.round()).setCause(failed).log("evidence.failed");
      return Optional.empty();
    }
  }

  private Optional<Examination> examine(WatchedLink link, List<Fetched> seen) {
    Round round = rounds.find(link.round()).orElseThrow();
    Framework framework = round.framework();
    Optional<Item> item =
        framework.instruments().stream()
            .flatMap(one -> one.items().stream())
            .filter(one -> one.code().equals(link.item()))
            .findFirst();
    return item.map(one ->
        examiners
            .computeIfAbsent(round.frameworkId(), _ -> Examiner.of(framework))
            .examine(one, round.year(), seen));
  }
}
