package prongsai.benchmarks.national;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Shares work among threads by ranges.
final class Workers {
  private Workers() {}

  /// Something to do for the numbers from one to before another.
  @FunctionalInterface
  interface Part<T> {
    T of(int from, int to) throws Exception;
  }

  /// Splits `[0, size)` into as many ranges as there are threads; results in order.
  static <T> List<T> share(int size, int threads, Part<T> part) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<T>> parts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int from = (int) ((long) size * i / threads);
        int to = (int) ((long) size * (i + 1) / threads);
        parts.add(pool.submit(() -> part.of(from, to)));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> one : parts) results.add(one.get());
      return results;
    }
  }
}
