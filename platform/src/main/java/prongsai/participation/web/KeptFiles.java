package prongsai.participation.web;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import prongsai.round.RoundId;

/// Files of answers between being tried and being taken over: few, for half an hour, one a person,
/// in a folder that only this program reads. They never lie in the database, whose backups would
/// keep them; when the server starts again they are gone.
@Component
class KeptFiles {
  private static final Duration KEPT = Duration.ofMinutes(30);
  private static final int MOST = 8;

  private final Clock clock;
  private final Map<UUID, KeptFile> kept = new LinkedHashMap<>();

  KeptFiles(Clock clock) {
    this.clock = clock;
  }

  /// Where a file may be put; only its owner on this machine can read it.
  Path place() throws IOException {
    return Files.createTempFile("answers", ".upload");
  }

  /// When a file that is kept from now on is thrown away.
  Instant until() {
    return clock.instant().plus(KEPT);
  }

  /// Keeps a file, in place of the one that its owner brought before.
  synchronized void keep(KeptFile file) {
    Instant now = clock.instant();
    discard(one -> one.until().isBefore(now) || one.account() == file.account());
    while (kept.size() >= MOST) {
      UUID oldest = kept.keySet().iterator().next();
      discard(one -> one.id().equals(oldest));
    }
    kept.put(file.id(), file);
  }

  /// A file that somebody brought for a round.
  synchronized Optional<KeptFile> find(UUID id, long account, RoundId round) {
    Instant now = clock.instant();
    discard(one -> one.until().isBefore(now));
    return Optional.ofNullable(kept.get(id)).filter(one -> one.isOf(account, round));
  }

  /// The same, not kept any more: whoever has it deletes it.
  synchronized Optional<KeptFile> take(UUID id, long account, RoundId round) {
    Optional<KeptFile> found = find(id, account, round);
    found.ifPresent(one -> kept.remove(one.id()));
    return found;
  }

  @PreDestroy
  synchronized void discardAll() {
    discard(_ -> true);
  }

  private void discard(Predicate<KeptFile> which) {
    List<KeptFile> gone = new ArrayList<>(kept.values());
    gone.removeIf(which.negate());
    for (KeptFile one : gone) {
      kept.remove(one.id());
      delete(one.path());
    }
  }

  /// Deletes a file.
  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
