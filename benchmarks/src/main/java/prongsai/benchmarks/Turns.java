package prongsai.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Several ways to do the same work, measured by turns, so that whatever else the machine does
/// meets all of them alike. A ratio is the median of the ratios within each turn.
public final class Turns {
  private final Map<String, List<Cost>> costs = new LinkedHashMap<>();

  private Turns() {}

  /// Runs every way `warmUp + turns` times and keeps the costs of the last `turns`.
  ///
  /// @param ways by name, in the order of each turn
  public static Turns measure(int warmUp, int turns, Map<String, Work> ways) throws Exception {
    Turns measured = new Turns();
    for (int turn = -warmUp; turn < turns; turn++)
      for (Map.Entry<String, Work> way : ways.entrySet()) {
        Cost cost = Cost.of(way.getValue());
        if (turn >= 0)
          measured.costs.computeIfAbsent(way.getKey(), _ -> new ArrayList<>()).add(cost);
      }
    return measured;
  }

  /// How many times as long the peer takes by the clock: the median over the turns.
  public double ratio(String ours, String peer) {
    List<Cost> own = costs(ours);
    List<Cost> other = costs(peer);
    return median(
        IntStream.range(0, own.size())
            .mapToDouble(i -> (double) other.get(i).wall() / own.get(i).wall()));
  }

  /// How many times the processor time the peer takes, all turns together, because systems count it
  /// in coarse steps.
  public double processorRatio(String ours, String peer) {
    return processor(peer) / processor(ours);
  }

  /// The median time by the clock in seconds.
  public double seconds(String way) {
    return median(costs(way).stream().mapToDouble(cost -> cost.wall() / 1e9));
  }

  /// The mean processor time in seconds.
  public double processor(String way) {
    return costs(way).stream().mapToDouble(cost -> cost.processor() / 1e9).average().orElseThrow();
  }

  private List<Cost> costs(String way) {
    return costs.getOrDefault(way, List.of());
  }

  private static double median(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /// One line a way.
  public void print() {
    for (String way : costs.keySet())
      IO.println(
          "  %-44s %8.3f s   processor %8.3f s".formatted(way, seconds(way), processor(way)));
  }

  /// One line: how many times as long the peer takes.
  public void print(String ours, String peer) {
    IO.println(
        "  %s : %s = 1 : %.2f   processor 1 : %.2f"
            .formatted(ours, peer, ratio(ours, peer), processorRatio(ours, peer)));
  }
}
