package prongsai.benchmarks.portal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntUnaryOperator;

/// What so many readers at a time came to, each asking for the next page as soon as it has one.
///
/// @param rate pages a second
/// @param p50 milliseconds
/// @param p95 milliseconds
record Crowd(double rate, double p50, double p95) {

  /// A page and what its readers have of it.
  ///
  /// @param tag empty for readers who have nothing
  /// @param expected status of the answer
  record Page(String path, String tag, int expected) {}

  /// Measures for so many seconds; the first second is not counted.
  static Crowd measure(int port, int readers, int seconds, List<Page> pages, IntUnaryOperator next)
      throws InterruptedException {
    long start = System.nanoTime() + 1_000_000_000L;
    long end = start + seconds * 1_000_000_000L;
    ConcurrentLinkedQueue<long[]> all = new ConcurrentLinkedQueue<>();
    ConcurrentLinkedQueue<Exception> failures = new ConcurrentLinkedQueue<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < readers; i++)
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                try {
                  all.add(read(port, start, end, pages, next));
                } catch (IOException | IllegalStateException failed) {
                  failures.add(failed);
                }
              }));
    for (Thread thread : threads) thread.join();
    if (!failures.isEmpty()) throw new IllegalStateException(failures.peek());
    long[] took = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    return new Crowd((double) took.length / seconds, at(took, 0.50), at(took, 0.95));
  }

  private static long[] read(
      int port, long start, long end, List<Page> pages, IntUnaryOperator next) throws IOException {
    long[] took = new long[1024];
    int count = 0;
    Reader reader = new Reader(port);
    try {
      for (long now = System.nanoTime(); now < end; ) {
        Page page = pages.get(next.applyAsInt(pages.size()));
        Reader.Answer answer = reader.get(page.path(), page.tag());
        if (answer.status() != page.expected())
          throw new IllegalStateException(page + " answered " + answer);
        long done = System.nanoTime();
        if (now >= start && done <= end) {
          if (count == took.length) took = Arrays.copyOf(took, count * 2);
          took[count++] = done - now;
        }
        if (answer.closes()) {
          reader.close();
          reader = new Reader(port);
        }
        now = System.nanoTime();
      }
    } finally {
      reader.close();
    }
    return Arrays.copyOf(took, count);
  }

  private static double at(long[] sorted, double share) {
    if (sorted.length == 0) return Double.NaN;
    return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))] / 1e6;
  }
}
