package prongsai.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.FiscalYear;

/// How several agencies stand in a year, as groups: never a ranking, because neighbours in one
/// differ by less than their surveys can tell.
///
/// @param rounds agencies that are assessed in that year, with a result or without
/// @param spread how the totals lie
/// @param target the national target; empty where no rules of that very year are known
/// @param needs those below the pass mark, by what would help most
/// @param movement since the year before; empty where nothing can be compared
public record Portfolio(
    FiscalYear year,
    long rounds,
    Spread spread,
    Optional<Target> target,
    List<Need> needs,
    Optional<Movement> movement) {
  public Portfolio {
    needs = List.copyOf(needs);
  }

  /// How the totals lie.
  ///
  /// @param results how many agencies have a result, with a total or without
  /// @param scored how many have a total
  /// @param passed how many pass
  /// @param quarters a quarter, half and three quarters of the totals lie at or below these; empty
  ///   without any total
  /// @param bins how many totals lie in each twentieth of 0–100, the last with 100 itself
  public record Spread(
      long results, long scored, long passed, List<BigDecimal> quarters, List<Long> bins) {
    /// Width of a bin in points.
    public static final int WIDTH = 5;

    public Spread {
      quarters = List.copyOf(quarters);
      bins = List.copyOf(bins);
    }

    /// Share of those with a total that pass, percent with two decimals; empty without any.
    public Optional<BigDecimal> share() {
      return scored == 0
          ? Optional.empty()
          : Optional.of(
              BigDecimal.valueOf(100 * passed)
                  .divide(BigDecimal.valueOf(scored), 2, RoundingMode.HALF_UP));
    }

    /// The largest bin, at least 1.
    public long highest() {
      return bins.stream().mapToLong(Long::longValue).max().stream()
          .map(most -> Math.max(1, most))
          .sum();
    }
  }

  /// The share of agencies that shall pass in the year.
  ///
  /// @param percent of all agencies of the nation
  /// @param known how well that is known, in words
  /// @param note what a reader must know of it; may be empty
  public record Target(BigDecimal percent, String known, String note) {}

  /// Agencies below the pass mark for which one and the same indicator would help most.
  ///
  /// @param indicator its code
  /// @param name its name
  /// @param near how many lack less than 5 points
  /// @param middle how many lack 5 to less than 15
  /// @param far how many lack 15 or more
  public record Need(Code indicator, String name, long near, long middle, long far) {
    /// All of them.
    public long all() {
      return near + middle + far;
    }
  }

  /// What changed since the year before, among those of which both years can be compared.
  ///
  /// @param rose by [#NOISE] points or more
  /// @param same by less, which surveys alone can cause
  /// @param fell by so many or more
  /// @param upwards how many pass now and did not before
  /// @param downwards how many passed before and do not now
  /// @param median of the changes
  public record Movement(
      long rose, long same, long fell, long upwards, long downwards, BigDecimal median) {
    /// Points of the total below which a change says nothing.
    public static final int NOISE = 2;

    /// How many could be compared.
    public long all() {
      return rose + same + fell;
    }
  }
}
