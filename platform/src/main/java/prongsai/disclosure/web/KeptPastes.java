package prongsai.disclosure.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import prongsai.access.AccountId;
import prongsai.round.RoundId;

/// Pasted tables between being looked at and being taken over: few, for half an hour, one a person,
/// in memory alone. When the server starts again they are gone.
@Component
class KeptPastes {
  private static final Duration KEPT = Duration.ofMinutes(30);
  private static final int MOST = 64;

  private final Clock clock;
  private final Map<UUID, Kept> kept = new LinkedHashMap<>();

  KeptPastes(Clock clock) {
    this.clock = clock;
  }

  private record Kept(AccountId whose, RoundId round, String text, Instant until) {}

  /// Keeps a table, in place of the one that its owner pasted before.
  synchronized UUID keep(AccountId whose, RoundId round, String text) {
    Instant now = clock.instant();
    kept.values().removeIf(one -> one.until.isBefore(now) || one.whose.equals(whose));
    while (kept.size() >= MOST) kept.remove(kept.keySet().iterator().next());
    UUID id = UUID.randomUUID();
    kept.put(id, new Kept(whose, round, text, now.plus(KEPT)));
    return id;
  }

  /// The table that somebody pasted for a round; empty when it is not kept any more.
  synchronized Optional<String> find(UUID id, AccountId whose, RoundId round) {
    Instant now = clock.instant();
    return Optional.ofNullable(kept.get(id))
        .filter(one -> one.whose.equals(whose) && one.round.equals(round))
        .filter(one -> !one.until.isBefore(now))
        .map(Kept::text);
  }

  /// Keeps it no longer.
  synchronized void discard(UUID id, AccountId whose) {
    kept.values().removeIf(one -> one.whose.equals(whose) && one.equals(kept.get(id)));
  }
}
