package prongsai.fetching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What a site's robots.txt lets us fetch beyond the page that an agency named.
final class Robots {
  private static final List<String> US = List.of("prongsai");
  private static final int LIMIT = 512_000;
  private final Fetcher fetcher;
  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Cache<String, BaseRobotRules> known =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofHours(6)).build();

  Robots(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  boolean mayCrawl(URI page) throws InterruptedException {
    String site = page.getScheme() + "://" + page.getRawAuthority();
    BaseRobotRules rules = known.getIfPresent(site);
    if (rules == null) {
      rules = rules(site);
      known.put(site, rules);
    }
    return rules.isAllowed(page.toString());
  }

  private BaseRobotRules rules(String site) throws InterruptedException {
    URI file = URI.create(site + "/robots.txt");
    Optional<Exchange> answer = fetcher.fetch(file).landed();
    if (answer.isEmpty()) return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE);
    Exchange exchange = answer.get();
    if (exchange.status() != 200) return parser.failedFetch(exchange.status());
    byte[] text = Content.of(exchange, LIMIT).bytes();
    synchronized (parser) { // counts its warnings
      return parser.parseContent(file.toString(), text, "text/plain", US);
    }
  }
}
