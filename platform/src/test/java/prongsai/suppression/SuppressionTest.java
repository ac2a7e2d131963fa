package prongsai.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import prongsai.suppression.Suppression.Group;
import prongsai.suppression.Suppression.Row;

class SuppressionTest {
  /// All rows of so many counts, each from 0 to [#most].
  private static List<long[]> rows(int length) {
    List<long[]> rows = new ArrayList<>();
    fill(new long[length], 0, rows);
    return rows;
  }

  /// The largest count that is tried: smaller in longer rows, of which there are more.
  private static int most(int length) {
    return length < 4 ? 24 : 12;
  }

  private static void fill(long[] row, int from, List<long[]> rows) {
    if (from == row.length) {
      rows.add(row.clone());
      return;
    }
    for (row[from] = 0; row[from] <= most(row.length); row[from]++) fill(row, from + 1, rows);
  }

  /// The fewest values that a count not shown as a number may still have for somebody who sees what
  /// is shown, knows the rule and can try every row.
  private static int leastDoubt(int length, Function<long[], Row> rule) {
    Map<Row, List<Set<Long>>> possible = new HashMap<>();
    for (long[] row : rows(length)) {
      List<Set<Long>> values = possible.computeIfAbsent(rule.apply(row), shown -> sets(length));
      for (int i = 0; i < length; i++) values.get(i).add(row[i]);
    }
    int least = Integer.MAX_VALUE;
    for (Map.Entry<Row, List<Set<Long>>> one : possible.entrySet())
      for (int i = 0; i < length; i++)
        if (!isShown(one.getKey(), i) && isTried(one.getKey(), length))
          least = Math.min(least, one.getValue().get(i).size());
    return least;
  }

  private static List<Set<Long>> sets(int length) {
    List<Set<Long>> sets = new ArrayList<>();
    for (int i = 0; i < length; i++) sets.add(new HashSet<>());
    return sets;
  }

  private static boolean isShown(Row row, int count) {
    return row.groups().contains(new Group(count, count, sumAt(row, count)));
  }

  private static long sumAt(Row row, int count) {
    return row.groups().stream()
        .filter(one -> one.first() <= count && count <= one.last())
        .mapToLong(Group::sum)
        .findFirst()
        .orElse(-1);
  }

  /// Whether larger counts than were tried cannot make a difference to what is possible.
  private static boolean isTried(Row row, int length) {
    return row.groups().stream().allMatch(one -> one.sum() <= most(length));
  }

  @Test
  void nothingThatIsNotShownCanBeWorkedOutCloserThanTenValues() {
    for (int length = 1; length <= 4; length++)
      assertThat(leastDoubt(length, Suppression::complete))
          .as("%s counts", length)
          .isGreaterThanOrEqualTo(Suppression.MINIMUM);
  }

  @Test
  void nothingCanBeWorkedOutWhileTheLastStillGrows() {
    for (int length = 1; length <= 4; length++)
      assertThat(leastDoubt(length, Suppression::growing))
          .as("%s counts", length)
          .isGreaterThanOrEqualTo(Suppression.MINIMUM);
  }

  @Test
  void hidingSmallCountsOnlyIsNotEnoughAndTheTestNotices() {
    assertThat(leastDoubt(3, SuppressionTest::naive)).isEqualTo(1);
  }

  /// Tells each count from ten on, and the total.
  private static Row naive(long[] counts) {
    List<Group> groups = new ArrayList<>();
    long total = 0;
    for (int i = 0; i < counts.length; i++) {
      total += counts[i];
      if (counts[i] >= 10) groups.add(new Group(i, i, counts[i]));
    }
    groups.add(new Group(-1, -1, total));
    return new Row(groups, 0);
  }

  @Test
  void everythingIsToldOnceAndNothingBelowTen() {
    for (long[] row : rows(4)) {
      Row told = Suppression.complete(row);
      long total = row[0] + row[1] + row[2] + row[3];
      assertThat(told.told()).isEqualTo(total < 10 ? 0 : total);
      assertThat(told.groups()).allMatch(one -> one.sum() >= 10);
      assertThat(told.withheld()).isEqualTo(total < 10 ? 4 : 0);
    }
  }

  @Test
  void aTotalUnderWayMovesInStepsOfTenWithinADay() {
    long before = 0;
    for (long today = 0; today <= 100; today++) {
      long told = Suppression.growing(new long[] {4, 0, 15, 3, today}).told();
      assertThat(told).isBetween(before, 22 + today);
      if (told != before && today > 0) assertThat(told - before).isEqualTo(10);
      before = told;
    }
    assertThat(before).isEqualTo(19 + 100);
  }

  @Test
  void aPartAndItsRestAreBothKeptFromBeingWorkedOut() {
    for (long total = 0; total <= 60; total++) {
      Map<CountRange, Set<Long>> possible = new HashMap<>();
      for (long part = 0; part <= total; part++) {
        CountRange shown = Suppression.part(part, total);
        assertThat(part).isBetween(shown.least(), shown.most());
        possible.computeIfAbsent(shown, range -> new HashSet<>()).add(part);
      }
      long all = total + 1;
      possible.forEach((shown, parts) -> {
        if (!shown.isExact() || parts.size() > 1)
          assertThat((long) parts.size()).isGreaterThanOrEqualTo(Math.min(10, all));
      });
    }
  }

  @Test
  void aCountByItselfIsToldFromTenOn() {
    assertThat(Suppression.single(9)).isEqualTo(new CountRange(0, 9));
    assertThat(Suppression.single(0)).isEqualTo(new CountRange(0, 9));
    assertThat(Suppression.single(10)).isEqualTo(CountRange.exactly(10));
  }
}
