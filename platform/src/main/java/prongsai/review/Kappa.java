package prongsai.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import prongsai.scoring.Ratio;

/// How far two assessors agree beyond chance (Cohen 1960), exact.
///
/// @param pairs how many were marked twice
/// @param agreed how many of them alike
/// @param value (observed − chance) / (1 − chance), at most 1, may be negative; empty without
///   pairs, and where both gave one and the same mark throughout, so that chance alone explains all
public record Kappa(int pairs, int agreed, Optional<Ratio> value) {
  /// With fewer pairs a value says too little to be read.
  public static final int FEWEST_PAIRS = 30;

  /// Two marks of the same thing.
  ///
  /// @param first key of the option that the first seat chose
  /// @param second key of the option that the second seat chose
  public record Pair(String first, String second) {}

  /// The agreement over some pairs.
  public static Kappa of(List<Pair> pairs) {
    Map<String, Integer> first = new TreeMap<>();
    Map<String, Integer> second = new TreeMap<>();
    int agreed = 0;
    for (Pair pair : pairs) {
      first.merge(pair.first(), 1, Integer::sum);
      second.merge(pair.second(), 1, Integer::sum);
      if (pair.first().equals(pair.second())) agreed++;
    }
    long byChance = 0;
    for (var one : first.entrySet())
      byChance += (long) one.getValue() * second.getOrDefault(one.getKey(), 0);
    long all = pairs.size();
    long beyond = all * all - byChance; // n² (1 − chance)
    return new Kappa(
        pairs.size(),
        agreed,
        beyond == 0 ? Optional.empty() : Optional.of(Ratio.of(all * agreed - byChance, beyond)));
  }

  /// Whether there are enough pairs to read anything into the value.
  public boolean isEnough() {
    return pairs >= FEWEST_PAIRS;
  }
}
