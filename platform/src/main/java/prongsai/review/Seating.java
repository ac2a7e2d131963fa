package prongsai.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Seats tasks evenly. Assessors are numbered from 0; their loads add up over several calls.
///
/// Tasks for which the same assessors are fit form a group. The groups with the least choice come
/// first; within a group, tasks are in the order of items and go to assessors in unbroken runs, so
/// that one person compares the same item across agencies.
final class Seating {
  private final long[] loads;

  Seating(int assessors) {
    loads = new long[assessors];
  }

  /// Who takes each task; tasks for which nobody is fit are left out.
  Map<Task, Integer> seat(List<Task> tasks, Function<Task, BitSet> fitting) {
    Map<BitSet, List<Task>> groups = new LinkedHashMap<>();
    for (Task task : tasks)
      groups.computeIfAbsent(fitting.apply(task), _ -> new ArrayList<>()).add(task);
    Map<Task, Integer> seated = new HashMap<>();
    groups.entrySet().stream()
        .filter(group -> !group.getKey().isEmpty())
        .sorted(Comparator.comparingInt(group -> group.getKey().cardinality()))
        .forEach(group -> seat(group.getValue(), group.getKey().stream().toArray(), seated));
    return seated;
  }

  private void seat(List<Task> group, int[] fit, Map<Task, Integer> seated) {
    List<Task> inOrder =
        group.stream()
            .sorted(
                Comparator.comparingInt(Task::place).thenComparing(task -> task.round().toString()))
            .toList();
    long[] shares = shares(Arrays.stream(fit).mapToLong(i -> loads[i]).toArray(), inOrder.size());
    int next = 0;
    for (int i = 0; i < fit.length; i++) {
      loads[fit[i]] += shares[i];
      for (long n = 0; n < shares[i]; n++) seated.put(inOrder.get(next++), fit[i]);
    }
  }

  /// How much of some new work each gets, so that the loads come out as even as can be.
  static long[] shares(long[] loads, long work) {
    Integer[] rising = new Integer[loads.length];
    Arrays.setAll(rising, i -> i);
    Arrays.sort(rising, Comparator.comparingLong(i -> loads[i]));
    long[] shares = new long[loads.length];
    long sum = work;
    for (int k = 1; k <= loads.length; k++) { // the k with the least are raised to one level
      sum += loads[rising[k - 1]];
      if (k < loads.length && sum / k > loads[rising[k]]) continue;
      for (int i = 0; i < k; i++)
        shares[rising[i]] = sum / k + (i < sum % k ? 1 : 0) - loads[rising[i]];
      break;
    }
    return shares;
  }
}
