package prongsai.benchmarks;

/// Something to measure.
@FunctionalInterface
public interface Work {
  void run() throws Exception;
}
