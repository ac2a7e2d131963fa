package prongsai.portal.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import prongsai.portal.PortalChanges;

/// The public pages that are ready to be answered: as many as there is room for, none longer than a
/// minute, none after something shown has changed.
@Component
class KeptPages {
  private static final long MOST_BYTES = 64L * 1024 * 1024;
  private static final int LONGEST = 8 * 1024 * 1024;
  private static final int LANES = 64;

  private final PortalChanges changes;
  private final Lock[] lanes = new Lock[LANES];
  private final Cache<String, KeptPage> pages =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String key, KeptPage page) -> page.weight() + 2 * key.length())
          .expireAfterWrite(Duration.ofSeconds(KeptPage.FRESH))
          .build();

  KeptPages(PortalChanges changes) {
    this.changes = changes;
    for (int i = 0; i < LANES; i++) lanes[i] = new ReentrantLock();
  }

  /// The version of what pages show now.
  long version() {
    return changes.version();
  }

  /// The page of an address, if it is still right.
  Optional<KeptPage> find(String key) {
    @Nullable KeptPage page = pages.getIfPresent(key);
    return page != null && page.version() == changes.version()
        ? Optional.of(page)
        : Optional.empty();
  }

  /// Held while a page is made, so that a crowd has it made once.
  Lock lane(String key) {
    return lanes[Math.floorMod(key.hashCode(), LANES)];
  }

  void keep(String key, KeptPage page) {
    if (page.weight() <= LONGEST) pages.put(key, page);
  }
}
