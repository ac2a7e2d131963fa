package prongsai.portal.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import prongsai.portal.AgencySize;
import prongsai.portal.PublishedStandings.Row;
import prongsai.scoring.framework.FiscalYear;

/// Agencies of one type, perhaps of one size, with their totals of a year.
///
/// @param own the one that is looked at; empty for none
/// @param rows all of them, own among them, each with a total
public record Peers(
    FiscalYear year, String type, Optional<AgencySize> size, Optional<Row> own, List<Row> rows) {
  /// Totals that are no further apart than this many points count as equal.
  public static final BigDecimal NEAR = BigDecimal.ONE;

  private static final int WIDTH = 5;
  private static final int WHOLE = 100;

  public Peers {
    rows = List.copyOf(rows);
  }

  /// The totals, lowest first.
  public List<BigDecimal> totals() {
    return rows.stream().flatMap(row -> row.total().stream()).sorted().toList();
  }

  /// The first place that the own agency may have: one behind all that are clearly above it.
  public Optional<Integer> first() {
    return ownTotal()
        .map(mine ->
            1
                + (int)
                    totals().stream()
                        .filter(one -> one.subtract(mine).compareTo(NEAR) > 0)
                        .count());
  }

  /// The last place that the own agency may have: one before all that are clearly below it.
  public Optional<Integer> last() {
    return ownTotal()
        .map(mine ->
            rows.size()
                - (int)
                    totals().stream()
                        .filter(one -> mine.subtract(one).compareTo(NEAR) > 0)
                        .count());
  }

  public Optional<BigDecimal> ownTotal() {
    return own.flatMap(Row::total);
  }

  /// The middle of the totals.
  public BigDecimal median() {
    List<BigDecimal> totals = totals();
    int half = totals.size() / 2;
    return totals.size() % 2 == 1
        ? totals.get(half)
        : totals
            .get(half - 1)
            .add(totals.get(half))
            .divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP);
  }

  /// How many agencies have a total within five points.
  ///
  /// @param from lowest total
  /// @param below the first total beyond, or 100, which belongs to the last
  /// @param own whether the own agency is among them
  public record Step(int from, int below, int agencies, boolean own) {}

  /// The steps with agencies, highest first.
  public List<Step> steps() {
    int[] counts = new int[WHOLE / WIDTH];
    for (BigDecimal total : totals()) counts[step(total)]++;
    int mine = ownTotal().map(Peers::step).orElse(-1);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < counts.length; i++)
      if (counts[i] > 0) steps.add(new Step(i * WIDTH, (i + 1) * WIDTH, counts[i], i == mine));
    Collections.reverse(steps);
    return steps;
  }

  private static int step(BigDecimal total) {
    return Math.min(total.intValue() / WIDTH, WHOLE / WIDTH - 1);
  }
}
