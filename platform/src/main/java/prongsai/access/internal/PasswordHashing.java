package prongsai.access.internal;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Passwords as Argon2id hashes: 32 MiB, three passes, one lane, 16 bytes of salt, 32 of hash;
/// about an eighth of a second of one core. At most two are worked out at once, so a flood of
/// attempts takes 64 MiB and no more; who has waited two seconds is told to come back.
@Component
public class PasswordHashing {
  /// Memory of one hash, in KiB.
  static final int MEMORY = 32 * 1024;

  /// Times the memory is gone over.
  static final int PASSES = 3;

  /// Hashes worked out at once.
  static final int AT_ONCE = 2;

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY, PASSES);
  private final Semaphore room = new Semaphore(AT_ONCE, true);

  /// Compared with when there is no account, so that the answer takes as long.
  private final Supplier<String> nobodys = new Once<>(() -> argon2.encode(Secrets.forAddress()));

  /// The hash of a password, with its parameters and salt.
  ///
  /// @throws Busy if too many are being worked out
  public String hash(String password) {
    return withRoom(() -> argon2.encode(normal(password)));
  }

  /// Whether a password is the one of a hash; never for an account without one, in the same time.
  ///
  /// @throws Busy if too many are being worked out
  public boolean matches(String password, Optional<String> hash) {
    return withRoom(
        () -> argon2.matches(normal(password), hash.orElseGet(nobodys)) && hash.isPresent());
  }

  private <T> T withRoom(Supplier<T> work) {
    try {
      if (!room.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) throw new Busy();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Busy();
    }
    try {
      return work.get();
    } finally {
      room.release();
    }
  }

  /// The same letters in the same bytes, whatever keyboard wrote them.
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  /// Too many sign-ins at the same time.
  public static final class Busy extends RuntimeException {
    @java.io.Serial private static final long serialVersionUID = 1;
  }

  /// A value worked out at its first use.
  private static final class Once<T> implements Supplier<T> {
    private final Supplier<T> first;
    private final java.util.List<T> known = new java.util.ArrayList<>(1);

    Once(Supplier<T> first) {
      this.first = first;
    }

    @Override
    public synchronized T get() {
      if (known.isEmpty()) known.add(first.get());
      return known.getFirst();
    }
  }
}
