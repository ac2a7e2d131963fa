package prongsai.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import prongsai.access.AccountId;
import prongsai.access.Sha256;
import prongsai.agency.AgencyId;

/// Who shall mark what: worked out, not yet done.
///
/// @param seated every seat that is taken
/// @param withoutFirst tasks for which nobody is left
/// @param drawn how many tasks were drawn to be marked twice
/// @param withoutSecond how many of those nobody is left for
public record AssignmentPlan(
    List<Seated> seated, List<Task> withoutFirst, int drawn, int withoutSecond) {
  public AssignmentPlan {
    seated = List.copyOf(seated);
    withoutFirst = List.copyOf(withoutFirst);
  }

  /// A seat and who takes it.
  public record Seated(Task task, Seat seat, AccountId assessor) {}

  /// Seats every task: the same item of many agencies with the same assessor, evenly by number.
  ///
  /// @param tasks each once
  /// @param assessors whom to choose from
  /// @param fits whether somebody may mark an agency
  /// @param twice the tasks that are marked by a second person too
  public static AssignmentPlan of(
      List<Task> tasks,
      List<AccountId> assessors,
      BiPredicate<AccountId, AgencyId> fits,
      Set<Task> twice) {
    Seating seating = new Seating(assessors.size());
    Map<AgencyId, BitSet> fitting = new HashMap<>();
    for (Task task : tasks)
      fitting.computeIfAbsent(task.agency(), agency -> fitting(assessors, agency, fits));
    Map<Task, Integer> first = seating.seat(tasks, task -> fittingOf(fitting, task));
    List<Task> drawn = tasks.stream().filter(twice::contains).toList();
    Map<Task, Integer> second =
        seating.seat(
            drawn.stream().filter(first::containsKey).toList(),
            task -> {
              BitSet others = (BitSet) fittingOf(fitting, task).clone();
              others.clear(first.getOrDefault(task, 0));
              return others;
            });
    List<Seated> seated = new ArrayList<>();
    for (Task task : tasks) {
      add(seated, task, Seat.FIRST, first, assessors);
      add(seated, task, Seat.SECOND, second, assessors);
    }
    List<Task> without = tasks.stream().filter(task -> !first.containsKey(task)).toList();
    return new AssignmentPlan(seated, without, drawn.size(), drawn.size() - second.size());
  }

  private static BitSet fittingOf(Map<AgencyId, BitSet> fitting, Task task) {
    return fitting.getOrDefault(task.agency(), new BitSet());
  }

  private static BitSet fitting(
      List<AccountId> assessors, AgencyId agency, BiPredicate<AccountId, AgencyId> fits) {
    BitSet fitting = new BitSet();
    for (int i = 0; i < assessors.size(); i++)
      if (fits.test(assessors.get(i), agency)) fitting.set(i);
    return fitting;
  }

  private static void add(
      List<Seated> seated,
      Task task,
      Seat seat,
      Map<Task, Integer> taken,
      List<AccountId> assessors) {
    if (taken.containsKey(task))
      seated.add(new Seated(task, seat, assessors.get(taken.getOrDefault(task, 0))));
  }

  /// How many tasks each assessor gets, those who get none left out.
  public SortedMap<Long, Integer> loads() {
    SortedMap<Long, Integer> loads = new TreeMap<>();
    for (Seated one : seated) loads.merge(one.assessor().value(), 1, Integer::sum);
    return loads;
  }

  /// A hash of the whole plan, to do exactly what was shown.
  public String sha256() {
    StringBuilder all = new StringBuilder();
    for (Seated one : seated)
      all.append(one.task().round())
          .append(' ')
          .append(one.task().item())
          .append(' ')
          .append(one.task().checklist())
          .append(' ')
          .append(one.seat())
          .append(' ')
          .append(one.assessor())
          .append('\n');
    return Sha256.of(all.toString()).hex();
  }
}
