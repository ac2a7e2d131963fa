package prongsai.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.scoring.fixture.SampleFrameworks.LIKE_2565;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.scoring.Ratio;
import prongsai.scoring.fixture.Collection;
import prongsai.scoring.fixture.Samples;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Score;
import prongsai.scoring.score.Scorer;
import prongsai.scoring.score.Standing;

class AnalystPropertiesTest {

  private static Analysis analysed(Samples samples) {
    Score score = Scorer.score(LIKE_2565, Collection.random(samples, LIKE_2565).counted());
    AnalysisSettings settings = new AnalysisSettings(samples.from(0, 11), samples.from(0, 11));
    return new Analyst(LIKE_2565, settings)
        .analyse(new Result(LIKE_2565, "", score, List.of(), List.of()), Optional.empty());
  }

  @Test
  void everyIndicatorIsUrgentToDevelopOrAnotherAndOnlyOneOfThese() {
    Samples.each(
        60,
        samples -> {
          Analysis analysis = analysed(samples);
          List<Ranked> all = new ArrayList<>(analysis.urgent());
          all.addAll(analysis.develop());
          all.addAll(analysis.others());
          assertThat(all).containsExactlyInAnyOrderElementsOf(analysis.ranking());
          assertThat(all).hasSize(10).doesNotHaveDuplicates();
          assertThat(analysis.urgent()).noneMatch(Ranked::passes);
          assertThat(analysis.develop()).allMatch(Ranked::passes);
        });
  }

  @Test
  void noIndicatorLeftOverIsLowerThanAnUrgentOneNorHigherThanOneToDevelop() {
    Samples.each(
        60,
        samples -> {
          Analysis analysis = analysed(samples);
          for (Ranked other : analysis.others()) {
            for (Ranked urgent : analysis.urgent())
              assertThat(other.value()).isGreaterThanOrEqualTo(urgent.value());
            for (Ranked develop : analysis.develop())
              assertThat(other.value()).isLessThanOrEqualTo(develop.value());
          }
        });
  }

  @Test
  void ranksNeverRiseDownTheListAndFollowTheExactScores() {
    Samples.each(
        60,
        samples -> {
          List<Ranked> ranking = analysed(samples).ranking();
          for (int i = 1; i < ranking.size(); i++) {
            Ranked above = ranking.get(i - 1);
            Ranked below = ranking.get(i);
            assertThat(below.value()).isLessThanOrEqualTo(above.value());
            assertThat(below.rank())
                .isEqualTo(below.value().equals(above.value()) ? above.rank() : i + 1);
          }
        });
  }

  @Test
  void whatIsLostInAllIndicatorsIsWhatTheTotalLacks() {
    Samples.each(
        60,
        samples -> {
          Analysis analysis = analysed(samples);
          Ratio lost =
              analysis.ranking().stream().map(Ranked::lost).reduce(Ratio.ZERO, Ratio::plus);
          Ratio total = analysis.result().score().value().orElseThrow();
          assertThat(lost).isEqualTo(Ratio.HUNDRED.minus(total));
          for (Ranked one : analysis.ranking())
            assertThat(one.items().stream().map(Worth::lost).reduce(Ratio.ZERO, Ratio::plus))
                .isEqualTo(one.lost());
        });
  }

  @Test
  void weakItemsAreExactlyThoseBelowThePassMarkTheDearestFirst() {
    Samples.each(
        60,
        samples -> {
          Analysis analysis = analysed(samples);
          List<Worth> failing =
              analysis.ranking().stream()
                  .flatMap(one -> one.items().stream())
                  .filter(worth -> !Standing.passes(LIKE_2565, worth.value()))
                  .toList();
          assertThat(analysis.weakItems()).containsExactlyInAnyOrderElementsOf(failing);
          assertThat(analysis.weakItems().stream().map(Worth::lost).map(Ratio::negated)).isSorted();
        });
  }
}
