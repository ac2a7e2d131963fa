package prongsai.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.scoring.fixture.SampleFrameworks.LIKE_2565;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import prongsai.scoring.Ratio;
import prongsai.scoring.fixture.Collection;
import prongsai.scoring.fixture.Samples;
import prongsai.scoring.framework.Code;
import prongsai.scoring.problem.Problem;

class PublishedScorerPropertiesTest {

  @Test
  void exactFiguresOfAnyCompleteLevelGiveTheExactTotal() {
    Samples.each(
        60,
        samples -> {
          Score scored = scored(samples);
          Map<Code, Ratio> figures = new HashMap<>();
          for (Score instrument : scored.parts()) level(instrument, samples.from(0, 4), figures);
          Score again = PublishedScorer.score(LIKE_2565, new Published(figures), problem -> {});
          assertThat(again.value()).isEqualTo(scored.value());
          for (int i = 0; i < scored.parts().size(); i++)
            assertThat(again.parts().get(i).value()).isEqualTo(scored.parts().get(i).value());
        });
  }

  /// The figures of one level; a part without parts of its own stands on every deeper one.
  private static void level(Score score, int depth, Map<Code, Ratio> figures) {
    if (depth == 0 || score.parts().isEmpty())
      figures.put(score.code(), score.value().orElseThrow());
    else for (Score part : score.parts()) level(part, depth - 1, figures);
  }

  @Test
  void figuresRoundedAsPublishedNeverRaiseAProblem() {
    Samples.each(
        60,
        samples -> {
          Score scored = scored(samples);
          Map<Code, Ratio> figures = new HashMap<>();
          scored.each(score -> {
            if (samples.from(0, 9) > 0) figures.put(score.code(), rounded(score));
          });
          List<Problem> problems = new ArrayList<>();
          Score again = PublishedScorer.score(LIKE_2565, new Published(figures), problems::add);
          assertThat(problems).isEmpty();
          again
              .value()
              .ifPresent(total ->
                  assertThat(total.minus(scored.value().orElseThrow()).abs())
                      .isLessThanOrEqualTo(Ratio.of(5, 1_000)));
        });
  }

  @Test
  void everythingPublishedLeavesThePartsAsPublished() {
    Samples.each(
        20,
        samples -> {
          Score scored = scored(samples);
          Map<Code, Ratio> figures = new HashMap<>();
          scored.each(score -> figures.put(score.code(), rounded(score)));
          Score again = PublishedScorer.score(LIKE_2565, new Published(figures), problem -> {});
          again.each(score -> {
            assertThat(score.declared()).contains(figures.get(score.code()));
            if (score.parts().isEmpty()) assertThat(score.value()).isEqualTo(score.declared());
          });
        });
  }

  private static Score scored(Samples samples) {
    return Scorer.score(LIKE_2565, Collection.random(samples, LIKE_2565).counted());
  }

  private static Ratio rounded(Score score) {
    return LIKE_2565.rules().rounding().published(score.value().orElseThrow());
  }
}
