package prongsai.api.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/// How many requests each token has left: [#MOST] at once, and as many again each minute.
final class TokenBudgets {
  static final int MOST = 600;

  private static final Duration REFILL = Duration.ofMinutes(1);
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterAccess(REFILL).build();

  /// Takes one from the budget of a token.
  ///
  /// @return seconds to wait when nothing is left, otherwise 0
  long take(String handle) {
    ConsumptionProbe taken =
        buckets.get(handle, TokenBudgets::full).tryConsumeAndReturnRemaining(1);
    return taken.isConsumed() ? 0 : Math.ceilDiv(taken.getNanosToWaitForRefill(), SECOND);
  }

  private static Bucket full(String handle) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(MOST).refillGreedy(MOST, REFILL))
        .build();
  }
}
