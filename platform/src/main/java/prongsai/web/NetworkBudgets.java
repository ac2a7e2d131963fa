package prongsai.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;

/// How much something may still be done in a while, for each of many keys: networks
/// ([NetworkPrefix]), links, accounts. In memory only, and forgotten when a key was quiet for long
/// enough to have its whole budget back.
///
/// @param <K> what has a budget; compared by `equals`
public final class NetworkBudgets<K> {
  /// So many keys at most are remembered; an attack from more networks meets the budget of the
  /// link.
  private static final int MOST_KEYS = 100_000;

  private final Cache<K, Bucket> buckets;
  private final long most;
  private final Duration refill;
  private final Clock clock;

  /// @param most so often at once
  /// @param refill after so long the whole budget is there again, bit by bit
  public NetworkBudgets(long most, Duration refill, Clock clock) {
    this.most = most;
    this.refill = refill;
    this.clock = clock;
    buckets = Caffeine.newBuilder().maximumSize(MOST_KEYS).expireAfterAccess(refill).build();
  }

  /// Takes one from the budget of a key; false when nothing is left.
  public boolean take(K key) {
    return bucket(key).tryConsume(1);
  }

  /// Gives one back: what was done did not count.
  public void giveBack(K key) {
    bucket(key).addTokens(1);
  }

  private Bucket bucket(K key) {
    return buckets.get(key, unknown -> newBucket());
  }

  private Bucket newBucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, refill))
        .withCustomTimePrecision(
            new TimeMeter() {
              @Override
              public long currentTimeNanos() {
                return Math.multiplyExact(clock.millis(), 1_000_000L);
              }

              @Override
              public boolean isWallClockBased() {
                return true;
              }
            })
        .build();
  }
}
