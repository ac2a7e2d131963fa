package prongsai.access.internal;

import java.io.Serial;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Passwords as Argon2id hashes: 32 MiB, three passes, one lane, 16 bytes of salt, 32 of hash;
/// about an eighth of a second of one core. At most two are worked out at once, on threads of their
/// own: a flood of attempts takes 64 MiB and no more, and the threads that answer requests stay
/// free. Who finds the queue full or waits too long is told to come back.
@Component
public class PasswordHashing {
  /// Memory of one hash, in KiB.
  static final int MEMORY = 32 * 1024;

  /// Times the memory is gone over.
  static final int PASSES = 3;

  /// Hashes worked out at once.
  static final int AT_ONCE = 2;

  /// Hashes that may wait.
  static final int WAITING = 32;

  private static final long PATIENCE_SECONDS = 10;

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY, PASSES);
  private final ThreadPoolExecutor workers =
      new ThreadPoolExecutor(
          AT_ONCE,
          AT_ONCE,
          1,
          TimeUnit.MINUTES,
          new ArrayBlockingQueue<>(WAITING),
          Thread.ofPlatform().daemon().name("password-", 0).factory());

  /// Compared with when there is no account, so that the answer takes as long.
  private final Future<String> nobodys;

  /// Starts its threads when they are needed.
  public PasswordHashing() {
    workers.allowCoreThreadTimeOut(true);
    nobodys = workers.submit(() -> argon2.encode(Secrets.forAddress()));
  }

  /// The hash of a password, with its parameters and salt.
  ///
  /// @throws Busy if too many are being worked out
  public String hash(String password) {
    return worked(() -> argon2.encode(normal(password)));
  }

  /// Whether a password is the one of a hash; never for an account without one, in the same time.
  ///
  /// @throws Busy if too many are being worked out
  public boolean matches(String password, Optional<String> hash) {
    return worked(() -> {
      String compared = hash.isPresent() ? hash.get() : nobodys.get();
      return argon2.matches(normal(password), compared) && hash.isPresent();
    });
  }

  private <T> T worked(Callable<T> work) {
    try {
      Future<T> result = workers.submit(work);
      try {
        return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      } catch (TimeoutException late) {
        result.cancel(false);
        throw new Busy(late);
      }
    } catch (RejectedExecutionException full) {
      throw new Busy(full);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Busy(interrupted);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  /// The same letters in the same bytes, whatever keyboard wrote them.
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  /// Too many sign-ins at the same time.
  public static final class Busy extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    Busy(Exception cause) {
      super(cause);
    }
  }
}
