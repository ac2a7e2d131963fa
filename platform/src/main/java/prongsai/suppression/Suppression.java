package prongsai.suppression;

import java.util.ArrayList;
import java.util.List;

/// Keeps counts of people from being told when they are small, and from being worked out of other
/// counts that are told.
///
/// The promise: whoever sees everything that is shown, and knows this rule, still finds at least
/// [#MINIMUM] possible values for every count that is not shown as a number. Tests try every small
/// table. What several looks on different days tell together is the caller's matter: counts of a
/// survey under way should be shown by [#running], whose total only moves in steps of ten and more.
public final class Suppression {
  /// Fewer than so many are not told. Not a setting: nobody is to lower it for one agency.
  public static final int MINIMUM = 10;

  private Suppression() {}

  /// Some neighbouring counts told as one sum, ten or more; a single one if it is large enough.
  ///
  /// @param first position of the first of them
  /// @param last position of the last, `first` when the sum is one count
  public record Group(int first, int last, long sum) {}

  /// Counts in a row, told as sums of neighbours.
  ///
  /// @param groups from the first on, one after the other without a gap
  /// @param told sum of the groups
  /// @param withheld how many counts at the end belong to no group; together fewer than ten
  public record Row(List<Group> groups, long told, int withheld) {
    public Row {
      groups = List.copyOf(groups);
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

  /// Counts in a row, of which the last may still grow: neighbours are added up until they are ten,
  /// and what is left at the end waits for more.
  public static Row running(long[] counts) {
    List<Group> groups = new ArrayList<>();
    long told = 0;
    int first = 0;
    long sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum = Math.addExact(sum, counts[i]);
      if (sum < MINIMUM) continue;
      groups.add(new Group(first, i, sum));
      told = Math.addExact(told, sum);
      first = i + 1;
      sum = 0;
    }
    return new Row(groups, told, counts.length - first);
  }

  /// Counts in a row that do not grow any more: as [#running], but what is left at the end joins
  /// the group before it, so that the whole total is told. When even the total is below ten,
  /// nothing is.
  public static Row complete(long[] counts) {
    Row row = running(counts);
    if (row.withheld == 0 || row.groups.isEmpty()) return row;
    long left = 0;
    for (int i = counts.length - row.withheld; i < counts.length; i++) left += counts[i];
    Group before = row.groups.getLast();
    List<Group> groups = new ArrayList<>(row.groups.subList(0, row.groups.size() - 1));
    groups.add(new Group(before.first, counts.length - 1, before.sum + left));
    return new Row(groups, row.told + left, 0);
  }
}
