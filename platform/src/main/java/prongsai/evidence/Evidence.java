package prongsai.evidence;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.evidence.rendering.Renderer;
import prongsai.fetching.Content;
import prongsai.fetching.Exchange;
import prongsai.fetching.Fetched;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.FiscalYear;
import prongsai.web.ThaiDates;

/// Keeps what was seen at disclosed links, so that a later change of it is noticed.
///
/// What it proves: that this site saw these bytes, before the moment of the time stamp where there
/// is one. Not that everybody saw them, nor that they are true.
@Component
public class Evidence {
  private static final System.Logger LOG = System.getLogger(Evidence.class.getName());
  private static final String NIGHT = "NIGHT";

  /// How long a time stamp is asked for.
  private static final Duration STAMPING = Duration.ofDays(7);

  private static final int MOST_STAMPS = 500;

  private final EvidenceRows rows;
  private final TransactionTemplate transaction;
  private final EvidenceSettings settings;
  private final Renderer renderer;
  private final Clock clock;

  Evidence(
      JdbcClient desk,
      @Qualifier("deskTransaction") TransactionTemplate transaction,
      EvidenceSettings settings,
      Renderer renderer,
      Clock clock) {
    rows = new EvidenceRows(desk, TimeRoots.of(settings.timestampRoots()));
    this.transaction = transaction;
    this.settings = settings;
    this.renderer = renderer;
    this.clock = clock;
  }

  /// Keeps what a link gave.
  ///
  /// Takes a picture of a page that answered, which may take some seconds; at night only when its
  /// text is another than the time before. Asks the time authority, if one is named, after all is
  /// stored.
  ///
  /// @param occasion why it was looked at, such as `NIGHT`
  /// @param pageAndFiles the page first, then the files that it links to
  public CaptureId keep(
      RoundId round, Code item, URI url, String occasion, List<Fetched> pageAndFiles) {
    Seen seen = Seen.of(url, occasion, pageAndFiles);
    Optional<byte[]> picture = wantsPicture(round, item, seen) ? renderer.picture(url) : none();
    Capture capture =
        Objects.requireNonNull(
            transaction.execute(_ -> {
              rows.lock(round);
              return new Keeping(rows, settings, round, item).keep(seen, picture, now());
            }));
    TimeAuthority.stamp(settings.timestampUrl(), HexFormat.of().parseHex(capture.manifestSha256()))
        .ifPresent(token -> rows.addStamp(capture.id(), token));
    LOG.log(
        System.Logger.Level.INFO,
        "evidence.kept round={0} item={1} parts={2}",
        round,
        item,
        capture.parts().size());
    return capture.id();
  }

  /// Asks again for time stamps that were not given: for captures of the last week, until one fails
  /// again. Every hour.
  @Scheduled(cron = "0 20 * * * *", zone = "Asia/Bangkok")
  public void stampAgain() {
    if (settings.timestampUrl().isBlank()) return;
    for (CaptureId id : rows.unstamped(now().minus(STAMPING), MOST_STAMPS)) {
      Capture capture = rows.find(id).orElseThrow();
      Optional<byte[]> token =
          TimeAuthority.stamp(
              settings.timestampUrl(), HexFormat.of().parseHex(capture.manifestSha256()));
      if (token.isEmpty()) return;
      rows.addStamp(id, token.get());
    }
  }

  /// Whether a time stamp of a capture is still awaited.
  public boolean awaitsStamp(Capture capture) {
    return capture.stamp().isEmpty()
        && !settings.timestampUrl().isBlank()
        && capture.at().isAfter(now().minus(STAMPING));
  }

  private static Optional<byte[]> none() {
    return Optional.empty();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private boolean wantsPicture(RoundId round, Code item, Seen seen) {
    if (!settings.rendering() || !seen.isPage()) return false;
    if (!seen.occasion().equals(NIGHT)) return true;
    String text = Sha256.hex(Sha256.of(seen.text()));
    return of(round, item).stream()
        .filter(capture -> capture.url().equals(seen.url()))
        .findFirst()
        .flatMap(capture -> capture.part(Part.TEXT))
        .filter(part -> part.sha256().equals(text))
        .isEmpty();
  }

  /// Captures of the links of an item, the latest first, at most 200.
  public List<Capture> of(RoundId round, Code item) {
    return rows.of(round, item);
  }

  /// A capture by its name.
  public Optional<Capture> find(CaptureId id) {
    return rows.find(id);
  }

  /// A capture by its name in an address.
  public Optional<Capture> find(String id) {
    try {
      return find(new CaptureId(UUID.fromString(id)));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /// The bytes of a part; empty when they were not kept or are gone.
  public Optional<byte[]> bytes(Part part) {
    return part.kept() ? rows.blob(part.sha256()) : Optional.empty();
  }

  /// The readable text of a capture; empty when it is gone.
  public String text(Capture capture) {
    return capture
        .part(Part.TEXT)
        .flatMap(this::bytes)
        .map(bytes -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
        .orElse("");
  }

  /// Works out every hash anew: of the bytes, the manifest, the chain of the round, the time stamp.
  ///
  /// @throws IllegalArgumentException when there is no such capture
  public Verification verify(CaptureId id) {
    Capture capture =
        find(id).orElseThrow(() -> new IllegalArgumentException("no such capture: " + id));
    return new Check(rows, capture).verify();
  }

  /// What changed in the text from one capture to another.
  public List<Difference> differences(Capture older, Capture newer) {
    return Difference.between(text(older), text(newer));
  }

  /// Lets go of the bytes of rounds whose time is over; their manifests and hashes stay. Every
  /// Sunday night.
  @Scheduled(cron = "0 40 3 * * SUN", zone = "Asia/Bangkok")
  public void purge() {
    FiscalYear now = FiscalYear.containing(ThaiDates.today(clock));
    long gone = rows.purge(now.buddhistEra() - settings.years() + 1);
    if (gone > 0) LOG.log(System.Logger.Level.INFO, "evidence.purged blobs={0}", gone);
  }

  /// What a link gave, made ready to be kept.
  ///
  /// @param text readable text of the page and of its files
  record Seen(String url, String occasion, List<Fetched> all, String text) {
    static Seen of(URI url, String occasion, List<Fetched> all) {
      StringBuilder text = new StringBuilder();
      for (Fetched one : all)
        last(one)
            .map(prongsai.examining.PageText::of)
            .filter(words -> !words.isEmpty())
            .ifPresent(words -> text.append(words).append('\n'));
      return new Seen(url.toString(), occasion, List.copyOf(all), text.toString());
    }

    private static Optional<Exchange> last(Fetched fetched) {
      return fetched.exchanges().isEmpty()
          ? Optional.empty()
          : Optional.of(fetched.exchanges().getLast());
    }

    Optional<Exchange> landed() {
      return all.isEmpty() ? Optional.empty() : last(all.getFirst());
    }

    /// Whether a web page answered.
    boolean isPage() {
      return landed()
          .filter(exchange -> exchange.status() / 100 == 2)
          .filter(exchange -> Content.of(exchange).isHtml())
          .isPresent();
    }
  }
}
