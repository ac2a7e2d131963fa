package prongsai.fetching;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Names as the machine resolves them, on threads of their own, since the system's resolver cannot
/// be interrupted.
final class SystemNames implements NameLookup, AutoCloseable {
  private static final int THREADS = 32;
  private final Duration longest;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS, Thread.ofPlatform().daemon().name("names-", 0).factory());

  SystemNames(Duration longest) {
    this.longest = longest;
  }

  @Override
  public InetAddress[] lookUp(String name) throws Refused {
    Future<InetAddress[]> answer = threads.submit(() -> InetAddress.getAllByName(name));
    try {
      return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      answer.cancel(false);
      throw new Refused(Reason.TIMED_OUT);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Refused(Reason.TIMED_OUT);
    } catch (ExecutionException e) {
      throw new Refused(isForNow(e.getCause()) ? Reason.TIMED_OUT : Reason.NO_SUCH_HOST);
    }
  }

  /// Whether the resolver could not say, rather than said no: a machine without network would find
  /// every host gone.
  private static boolean isForNow(@Nullable Throwable cause) {
    return !(cause instanceof UnknownHostException unknown)
        || String.valueOf(unknown.getMessage()).contains("Temporary failure");
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
