package prongsai.anonymity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Somebody with complete dumps of two tables who knows how some of their rows belong together and
/// looks for a rule that joins the others: equal values, or equal ranks when both are sorted.
final class Attack {
  private final List<Map<String, String>> left;
  private final List<Map<String, String>> right;

  /// @param left rows in the order of the truth: the first belongs to the first of `right`
  Attack(List<Map<String, String>> left, List<Map<String, String>> right) {
    if (left.size() != right.size())
      throw new IllegalArgumentException(left.size() + " rows and " + right.size());
    this.left = left;
    this.right = right;
  }

  /// A rule and how many rows it joined rightly.
  record Success(String rule, int joined) {}

  /// The best of all rules. About one row is joined rightly by luck.
  Success best() {
    Success best = new Success("none", 0);
    for (String a : left.getFirst().keySet())
      for (String b : right.getFirst().keySet())
        for (Success one : List.of(byRank(a, b, false), byRank(a, b, true), byValue(a, b)))
          if (one.joined > best.joined) best = one;
    return best;
  }

  private Success byRank(String a, String b, boolean falling) {
    List<Integer> first = order(left, a, false);
    List<Integer> second = order(right, b, falling);
    int joined = 0;
    for (int i = 0; i < first.size(); i++) if (first.get(i).equals(second.get(i))) joined++;
    // A column with few values orders nothing; then the order of the lists is the truth itself.
    boolean orders = distinct(left, a) > 2 && distinct(right, b) > 2;
    return new Success(
        "rank of " + a + " and " + b + (falling ? ", falling" : ""), orders ? joined : 0);
  }

  private static List<Integer> order(
      List<Map<String, String>> rows, String column, boolean falling) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) order.add(i);
    Comparator<Integer> byValue =
        Comparator.<Integer>comparingInt(i -> value(rows.get(i), column).length())
            .thenComparing(i -> value(rows.get(i), column));
    order.sort(falling ? byValue.reversed() : byValue);
    return order;
  }

  private static String value(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static int distinct(List<Map<String, String>> rows, String column) {
    Set<String> values = new HashSet<>();
    for (Map<String, String> row : rows) values.add(value(row, column));
    return values.size();
  }

  /// Joins rows with a value that stands in one row on each side only.
  private Success byValue(String a, String b) {
    Map<String, Integer> first = unique(left, a);
    Map<String, Integer> second = unique(right, b);
    int joined = 0;
    for (Map.Entry<String, Integer> one : first.entrySet())
      if (one.getValue() >= 0 && one.getValue().equals(second.get(one.getKey()))) joined++;
    return new Success(a + " = " + b, joined);
  }

  private static Map<String, Integer> unique(List<Map<String, String>> rows, String column) {
    Map<String, Integer> unique = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      int at = i;
      unique.merge(value(rows.get(i), column), at, (before, now) -> -1);
    }
    return unique;
  }
}
