package prongsai.fetching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What sites answer for pages that cannot exist: a random name in the same folder and with the
/// same ending, asked for once and remembered.
final class MissingPages {
  private static final Pattern LAST = Pattern.compile("^(.*/)([^/]*?)(\\.\\w{1,5})?/?$");
  private static final long MOST_STRETCHES = 4_000_000;
  private final Fetcher fetcher;
  private final ConcurrentMap<String, CompletableFuture<Optional<PageShape>>> asked =
      new ConcurrentHashMap<>();
  private final Cache<String, Optional<PageShape>> known =
      Caffeine.newBuilder()
          .expireAfterWrite(Duration.ofHours(1))
          .maximumWeight(MOST_STRETCHES)
          .weigher((String _, Optional<PageShape> page) ->
              20 + page.map(shape -> shape.stretches().length).orElse(0))
          .build();

  MissingPages(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /// The page that the site gives for an address beside this one that cannot exist; empty when the
  /// site says that there is none, as it should, or did not answer.
  Optional<PageShape> beside(URI page) throws InterruptedException {
    Matcher last = LAST.matcher(Optional.ofNullable(page.getRawPath()).orElse("/"));
    String folder = last.matches() ? last.group(1) : "/";
    String ending = last.matches() && last.group(3) != null ? last.group(3) : "";
    String place = page.getScheme() + "://" + page.getRawAuthority() + folder;
    String key = place + "*" + ending;
    Optional<PageShape> before = known.getIfPresent(key);
    if (before != null) return before;
    CompletableFuture<Optional<PageShape>> mine = new CompletableFuture<>();
    CompletableFuture<Optional<PageShape>> other = asked.putIfAbsent(key, mine);
    if (other != null) return other.join();
    return ask(key, place, ending, mine);
  }

  private Optional<PageShape> ask(
      String key, String place, String ending, CompletableFuture<Optional<PageShape>> mine)
      throws InterruptedException {
    Optional<PageShape> shape = Optional.empty();
    try {
      String name = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
      String token = "prongsai-" + name.replaceAll("\\d", "x");
      shape = shape(fetcher.fetch(URI.create(place + token + ending)), token + ending);
      known.put(key, shape);
    } finally {
      asked.remove(key);
      mine.complete(shape);
    }
    return shape;
  }

  private static Optional<PageShape> shape(Fetched fetched, String name) {
    return fetched
        .landed()
        .filter(exchange -> exchange.status() == 200)
        .map(exchange -> Content.of(exchange, Content.LIMIT))
        .filter(Content::isHtml)
        .map(content -> PageShape.of(content.bytes(), name));
  }

  /// The last part of the path, which an error page may repeat.
  static String name(URI page) {
    Matcher last = LAST.matcher(Optional.ofNullable(page.getRawPath()).orElse("/"));
    return last.matches() ? last.group(2) + (last.group(3) == null ? "" : last.group(3)) : "";
  }
}
