package prongsai.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Keeps counts of people from being told when they are small, and from being worked out of other
/// counts that are told.
///
/// The promise: whoever sees everything that is shown, and knows this rule, still finds at least
/// [#MINIMUM] possible values for every count that is not shown as a number. Tests try every small
/// table. What several looks on different days tell together is not covered, except that a total
/// under way only moves in steps of ten and more.
public final class Suppression {
  /// Fewer than so many are not told. Not a setting: nobody is to lower it for one agency.
  public static final int MINIMUM = 10;

  private Suppression() {}

  /// Some neighbouring counts told as one sum, ten or more; a single one if it is large enough.
  ///
  /// @param first position of the first of them
  /// @param last position of the last, `first` when the sum is one count
  /// @param sum exactly, or at least so much when the last of them still grows
  public record Group(int first, int last, long sum) {}

  /// Counts in a row, told as sums of neighbours.
  ///
  /// @param groups from the first on, one after the other without a gap
  /// @param withheld how many counts at the end belong to no group; together fewer than ten
  public record Row(List<Group> groups, int withheld) {
    public Row {
      groups = List.copyOf(groups);
    }

    /// The sum of what is told.
    public long told() {
      return groups.stream().mapToLong(Group::sum).sum();
    }
  }

  /// A count by itself: exactly from ten on, otherwise only that it is less.
  public static CountRange single(long count) {
    return count < MINIMUM ? new CountRange(0, MINIMUM - 1) : CountRange.exactly(count);
  }

  /// A part of a total that is told: neither the part nor the rest is told below ten.
  public static CountRange part(long part, long total) {
    if (part < 0 || part > total) throw new IllegalArgumentException(part + " of " + total);
    if (total < 2 * MINIMUM - 1) return new CountRange(0, total);
    if (part < MINIMUM) return new CountRange(0, MINIMUM - 1);
    if (total - part < MINIMUM) return new CountRange(total - MINIMUM + 1, total);
    return CountRange.exactly(part);
  }

  /// Counts in a row, of which the last still grows: neighbours are added up until they are ten,
  /// and what is left at the end waits for more. The group of the last is told in tens, rounded
  /// down.
  public static Row growing(long[] counts) {
    if (counts.length == 0) return new Row(List.of(), 0);
    int last = counts.length - 1;
    Row before = grouped(Arrays.copyOf(counts, last));
    int first = last - before.withheld;
    long sum = sum(counts, first);
    if (sum < MINIMUM) return new Row(before.groups, before.withheld + 1);
    List<Group> groups = new ArrayList<>(before.groups);
    groups.add(new Group(first, last, sum - sum % MINIMUM));
    return new Row(groups, 0);
  }

  /// Counts in a row that do not grow any more: neighbours are added up until they are ten, and
  /// what is left at the end joins the group before it, so that the whole total is told. When even
  /// the total is below ten, nothing is.
  public static Row complete(long[] counts) {
    Row row = grouped(counts);
    if (row.withheld == 0 || row.groups.isEmpty()) return row;
    Group before = row.groups.getLast();
    List<Group> groups = new ArrayList<>(row.groups.subList(0, row.groups.size() - 1));
    groups.add(new Group(before.first, counts.length - 1, sum(counts, before.first)));
    return new Row(groups, 0);
  }

  private static Row grouped(long[] counts) {
    List<Group> groups = new ArrayList<>();
    int first = 0;
    long sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum = Math.addExact(sum, counts[i]);
      if (sum < MINIMUM) continue;
      groups.add(new Group(first, i, sum));
      first = i + 1;
      sum = 0;
    }
    return new Row(groups, counts.length - first);
  }

  private static long sum(long[] counts, int first) {
    long sum = 0;
    for (int i = first; i < counts.length; i++) sum = Math.addExact(sum, counts[i]);
    return sum;
  }
}
