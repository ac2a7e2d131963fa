package prongsai.scoring.analysis;

import java.util.List;
import java.util.Optional;
import prongsai.scoring.Ratio;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Standing;

/// What a result means: the ranking, what is urgent, what to develop, everything else, and what
/// every lost point is worth.
///
/// @param result the result that is analysed
/// @param settings how many indicators were set apart
/// @param ranking every scored indicator, highest first
/// @param urgent the lowest indicators below the pass mark, **lowest first**
/// @param develop the highest indicators at or above the pass mark, highest first
/// @param others every other scored indicator, highest first
/// @param weakItems every item below the pass mark, by points of the total that it costs, most
///   first
/// @param margins one a survey whose answers were counted
/// @param comparison with an earlier year, where given
/// @param way to the pass mark; empty when there is no total
public record Analysis(
    Result result,
    AnalysisSettings settings,
    List<Ranked> ranking,
    List<Ranked> urgent,
    List<Ranked> develop,
    List<Ranked> others,
    List<Worth> weakItems,
    List<Margin> margins,
    Optional<Comparison> comparison,
    Optional<Way> way) {
  public Analysis {
    ranking = List.copyOf(ranking);
    urgent = List.copyOf(urgent);
    develop = List.copyOf(develop);
    others = List.copyOf(others);
    weakItems = List.copyOf(weakItems);
    margins = List.copyOf(margins);
  }

  /// Whether a published figure reaches the framework's pass mark.
  public boolean passes(Ratio exact) {
    return Standing.passes(result.framework(), exact);
  }
}
