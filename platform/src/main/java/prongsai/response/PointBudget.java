package prongsai.response;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import prongsai.response.store.RoundFacts;

/// How many answers a service point may take on a day before further ones are flagged
/// ([Anomaly#OVER_POINT_BUDGET]): two hundred, about one every two minutes of a working day at one
/// counter. Only flagged, never refused: it may have been a fair.
final class PointBudget {
  static final int A_DAY = 200;

  private record PointOnDay(UUID servicePoint, LocalDate day) {}

  private final RoundFacts facts;
  private final Cache<PointOnDay, AtomicLong> counts =
      Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(Duration.ofMinutes(10)).build();

  PointBudget(RoundFacts facts) {
    this.facts = facts;
  }

  /// Whether the budget was used up before.
  boolean isSpent(UUID servicePoint, LocalDate day) {
    return count(servicePoint, day).get() >= A_DAY;
  }

  /// One more was stored.
  void stored(UUID servicePoint, LocalDate day) {
    count(servicePoint, day).incrementAndGet();
  }

  private AtomicLong count(UUID servicePoint, LocalDate day) {
    return counts.get(
        new PointOnDay(servicePoint, day),
        key -> new AtomicLong(facts.atPoint(key.servicePoint, key.day)));
  }
}
