package prongsai.fetching;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.ModalCloseable;
import org.jspecify.annotations.Nullable;

/// The end of the time that a link is given. When it comes, the connection is cut, whatever the
/// other side is dripping.
final class Deadline implements AutoCloseable {
  private final long end;
  private final ScheduledFuture<?> bell;
  private @Nullable ModalCloseable connection;
  private boolean over;

  private Deadline(ScheduledThreadPoolExecutor bells, Duration time) {
    this.end = System.nanoTime() + time.toNanos();
    this.bell = bells.schedule(this::ring, time.toNanos(), TimeUnit.NANOSECONDS);
  }

  static Deadline in(Duration time, ScheduledThreadPoolExecutor bells) {
    return new Deadline(bells, time);
  }

  /// The thread that rings.
  static ScheduledThreadPoolExecutor bells() {
    ScheduledThreadPoolExecutor bells =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("deadlines").factory());
    bells.setRemoveOnCancelPolicy(true);
    return bells;
  }

  private void ring() {
    ModalCloseable cut;
    synchronized (this) {
      over = true;
      cut = connection;
    }
    if (cut != null) cut.close(CloseMode.IMMEDIATE);
  }

  /// The connection to cut from now on.
  void guard(ModalCloseable opened) {
    boolean late;
    synchronized (this) {
      connection = opened;
      late = over;
    }
    if (late) opened.close(CloseMode.IMMEDIATE);
  }

  synchronized boolean isOver() {
    return over;
  }

  /// Nothing to cut for now.
  synchronized void release() {
    connection = null;
  }

  /// What is left, at least a millisecond.
  Duration left() {
    return Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
  }

  @Override
  public void close() {
    bell.cancel(false);
    release();
  }
}
