package prongsai.scoring.framework;

/// How many respondents a survey needs at least (rule R13).
///
/// @param sharePercent share of the population in percent, rounded up to whole people
/// @param atLeast never fewer than this …
/// @param allBelow … unless fewer people exist: below this everybody is asked
/// @param capAbove above this population …
/// @param cap … this many suffice
/// @param evidence source and grade
public record MinimumSample(
    int sharePercent, long atLeast, long allBelow, long capAbove, long cap, Evidence evidence) {

  /// The fewest respondents for a population.
  ///
  /// @throws IllegalArgumentException when the population is negative
  public long of(long population) {
    if (population < 0) throw new IllegalArgumentException("population " + population);
    if (population < allBelow) return population;
    if (population > capAbove) return cap;
    long share = Math.ceilDiv(Math.multiplyExact(population, (long) sharePercent), 100L);
    return Math.max(atLeast, share);
  }
}
