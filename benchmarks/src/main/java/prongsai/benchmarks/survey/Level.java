package prongsai.benchmarks.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/// What so many respondents at a time came to: each begins anew as soon as it is thanked.
///
/// @param respondents at a time
/// @param rate submissions a second
/// @param millis p50, p95, p99 and the longest, of whole walks
/// @param failures walks that did not end in thanks
record Level(int respondents, double rate, double[] millis, long failures) {

  static Level measure(Respondent respondent, int respondents, int warmUpSeconds, int seconds)
      throws InterruptedException {
    long start = System.nanoTime() + warmUpSeconds * 1_000_000_000L;
    long end = start + seconds * 1_000_000_000L;
    ConcurrentLinkedQueue<long[]> all = new ConcurrentLinkedQueue<>();
    AtomicLong failures = new AtomicLong();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < respondents; i++)
      threads.add(Thread.ofPlatform().start(() -> all.add(walk(respondent, start, end, failures))));
    for (Thread thread : threads) thread.join();
    long[] walks = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    double[] millis = {at(walks, 0.50), at(walks, 0.95), at(walks, 0.99), at(walks, 1)};
    return new Level(respondents, (double) walks.length / seconds, millis, failures.get());
  }

  private static long[] walk(Respondent respondent, long start, long end, AtomicLong failures) {
    long[] took = new long[1024];
    int count = 0;
    for (long now = System.nanoTime(); now < end; ) {
      boolean thanked = true;
      try {
        respondent.answer();
      } catch (IOException failed) {
        failures.incrementAndGet();
        thanked = false;
      }
      long done = System.nanoTime();
      if (thanked && now >= start && done <= end) {
        if (count == took.length) took = Arrays.copyOf(took, count * 2);
        took[count++] = done - now;
      }
      now = done;
    }
    return Arrays.copyOf(took, count);
  }

  private static double at(long[] sorted, double share) {
    if (sorted.length == 0) return Double.NaN;
    return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))] / 1e6;
  }
}
