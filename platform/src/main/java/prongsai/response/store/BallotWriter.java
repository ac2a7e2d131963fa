package prongsai.response.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// One thread that stores the ballots of all others: what waits when a transaction ends goes into
/// the next one together. Nobody waits for company; alone, a ballot has its own transaction.
/// Callers get their answer when theirs is committed.
///
/// (Threads that share a pool of connections starve each other for seconds when there are many of
/// them; one writer is several times as fast and keeps the order in which they came.)
public final class BallotWriter implements AutoCloseable {
  private static final int BATCH = 500;
  private static final int WAITING = 10_000;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration LOOK_UP = Duration.ofMillis(200);

  private record Waiting(Ballot ballot, CompletableFuture<Outcome> outcome) {}

  private final BallotStore store;
  private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(WAITING);
  private final Thread thread;
  private volatile boolean closing;
  private volatile boolean closed;

  /// Starts writing.
  ///
  /// @param box connections in the box's role
  /// @param clock decides whether a round is open
  public BallotWriter(DataSource box, Clock clock) {
    store = new BallotStore(box, clock);
    thread = Thread.ofPlatform().name("ballot writer").start(this::write);
  }

  /// Stores a ballot; returns when it is durable, or when it is known that it will not be.
  public Outcome store(Ballot ballot) {
    Waiting waiting = new Waiting(ballot, new CompletableFuture<>());
    if (closing || !queue.offer(waiting)) return Outcome.UNKNOWN;
    if (closed) giveUp();
    try {
      return waiting.outcome.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      return Outcome.UNKNOWN;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Outcome.UNKNOWN;
    } catch (ExecutionException impossible) {
      throw new IllegalStateException("outcomes are never failures", impossible);
    }
  }

  private void write() {
    List<Waiting> batch = new ArrayList<>(BATCH);
    while (!closing || !queue.isEmpty()) {
      Waiting first = next();
      if (first == null) continue;
      batch.add(first);
      queue.drainTo(batch, BATCH - 1);
      write(batch);
      batch.clear();
    }
    closed = true;
    giveUp();
  }

  private @Nullable Waiting next() {
    try {
      return queue.poll(LOOK_UP.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException ignored) {
      return null; // only `close` ends this thread
    }
  }

  private void write(List<Waiting> batch) {
    try {
      Outcome[] outcomes = store.store(batch.stream().map(Waiting::ballot).toList());
      for (int i = 0; i < outcomes.length; i++) batch.get(i).outcome.complete(outcomes[i]);
    } catch (SQLException failed) {
      recover(batch, Fault.of(failed));
    } catch (RuntimeException failed) {
      batch.forEach(one -> one.outcome.complete(Outcome.UNKNOWN));
    }
  }

  /// A fault of one row must not be that of the others: each gets a transaction of its own.
  private void recover(List<Waiting> batch, Fault fault) {
    if (fault == Fault.OF_THE_DATABASE) batch.forEach(one -> one.outcome.complete(Outcome.UNKNOWN));
    else if (batch.size() > 1) batch.forEach(one -> write(List.of(one)));
    else
      batch
          .getFirst()
          .outcome
          .complete(fault == Fault.OF_A_ROW ? Outcome.REFUSED : Outcome.UNKNOWN);
  }

  private enum Fault {
    OF_A_ROW,
    OF_COMPANY,
    OF_THE_DATABASE;

    static Fault of(SQLException failed) {
      String state = failed.getSQLState() == null ? "" : failed.getSQLState();
      if (state.startsWith("22") || state.startsWith("23")) return OF_A_ROW;
      return state.startsWith("40") ? OF_COMPANY : OF_THE_DATABASE; // 40: deadlock
    }
  }

  private void giveUp() {
    List<Waiting> left = new ArrayList<>();
    queue.drainTo(left);
    left.forEach(one -> one.outcome.complete(Outcome.UNKNOWN));
  }

  /// Takes no more ballots, stores those that wait, and ends.
  @Override
  public void close() {
    closing = true;
    boolean interrupted = false;
    while (thread.isAlive())
      try {
        thread.join();
      } catch (InterruptedException again) {
        interrupted = true;
      }
    if (interrupted) Thread.currentThread().interrupt();
  }
}
