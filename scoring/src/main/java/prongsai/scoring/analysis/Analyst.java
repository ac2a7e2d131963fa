package prongsai.scoring.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Indicator;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Score;
import prongsai.scoring.score.Standing;

/// Analyses results of one framework. Ranks and compares exact values; only passing looks at the
/// published figure.
public final class Analyst {
  private final Framework framework;
  private final Outline outline;
  private final AnalysisSettings settings;

  public Analyst(Framework framework, AnalysisSettings settings) {
    this.framework = framework;
    this.outline = Outline.of(framework);
    this.settings = settings;
  }

  /// The analysis of a result of this framework.
  ///
  /// @param earlier last year's figures, where given
  public Analysis analyse(Result result, Optional<Earlier> earlier) {
    List<Ranked> ranking = ranking(result.score());
    List<Ranked> urgent = lowestFailing(ranking);
    List<Ranked> develop =
        ranking.stream().filter(Ranked::passes).limit(settings.develop()).toList();
    List<Ranked> others =
        ranking.stream().filter(one -> !urgent.contains(one) && !develop.contains(one)).toList();
    return new Analysis(
        result,
        settings,
        ranking,
        urgent,
        develop,
        others,
        weakItems(result.score()),
        Margin.of(result),
        earlier.flatMap(figures -> Comparison.of(result, figures)),
        Way.to(framework.rules().passMark(), result.score(), outline));
  }

  private List<Ranked> ranking(Score total) {
    List<Score> scored = new ArrayList<>();
    total.each(score -> {
      if (score.part() instanceof Indicator && score.value().isPresent()) scored.add(score);
    });
    scored.sort(Comparator.comparing((Score score) -> score.value().orElseThrow()).reversed());
    List<Ranked> ranking = new ArrayList<>();
    for (int i = 0; i < scored.size(); i++) {
      Score score = scored.get(i);
      Ratio value = score.value().orElseThrow();
      boolean tied = i > 0 && ranking.get(i - 1).value().equals(value);
      ranking.add(ranked(tied ? ranking.get(i - 1).rank() : i + 1, score, value));
    }
    return ranking;
  }

  private Ranked ranked(int rank, Score score, Ratio value) {
    Instrument instrument = outline.instrumentOf(score.code()).orElseThrow();
    return new Ranked(
        rank,
        instrument,
        score,
        Standing.passes(framework, value),
        outline.share(score.code()),
        worths(score));
  }

  private List<Ranked> lowestFailing(List<Ranked> ranking) {
    return ranking.reversed().stream()
        .filter(one -> !one.passes())
        .limit(settings.urgent())
        .toList();
  }

  private List<Worth> weakItems(Score total) {
    return worths(total).stream()
        .filter(worth -> !Standing.passes(framework, worth.value()))
        .sorted(Comparator.comparing(Worth::lost).reversed())
        .toList();
  }

  private List<Worth> worths(Score top) {
    List<Worth> worths = new ArrayList<>();
    top.each(score -> {
      if (score.part() instanceof Item && score.value().isPresent())
        worths.add(new Worth(score, outline.share(score.code())));
    });
    return worths;
  }
}
