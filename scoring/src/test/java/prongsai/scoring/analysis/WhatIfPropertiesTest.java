package prongsai.scoring.analysis;

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
import prongsai.scoring.fixture.Scores;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.score.Published;
import prongsai.scoring.score.PublishedScorer;
import prongsai.scoring.score.Score;
import prongsai.scoring.score.Scorer;

class WhatIfPropertiesTest {
  private static final List<Item> DISCLOSURES = LIKE_2565.instruments().getLast().items();
  private static final Outline OUTLINE = Outline.of(LIKE_2565);

  private static Score assume(Score score, Map<Code, Ratio> assumptions) {
    List<Problem> problems = new ArrayList<>();
    Score after = WhatIf.assume(LIKE_2565, score, assumptions, problems::add);
    assertThat(problems).isEmpty();
    return after;
  }

  @Test
  void assumedMarksGiveExactlyWhatScoringThemGives() {
    Samples.each(
        40,
        samples -> {
          Collection collection = Collection.random(samples, LIKE_2565);
          Map<Code, Option> marks = new HashMap<>();
          Map<Code, Ratio> assumptions = new HashMap<>();
          for (int i = samples.from(0, 8); i > 0; i--) {
            Item item = samples.pick(DISCLOSURES);
            Option mark = samples.pick(item.scale().options());
            marks.put(item.code(), mark);
            assumptions.put(item.code(), mark.positive());
          }
          Score assumed = assume(Scorer.score(LIKE_2565, collection.counted()), assumptions);
          Score marked = Scorer.score(LIKE_2565, collection.marked(marks).counted());
          assertThat(Scores.values(assumed)).isEqualTo(Scores.values(marked));
        });
  }

  @Test
  void aPartMovesTheTotalByItsShare() {
    Samples.each(
        60,
        samples -> {
          Score before = Scorer.score(LIKE_2565, Collection.random(samples, LIKE_2565).counted());
          Code code = samples.pick(OUTLINE.parts().subList(1, OUTLINE.parts().size())).code();
          Ratio score = samples.score();
          Ratio moved = score.minus(Scores.value(before, code.value()));
          assertThat(Scores.value(assume(before, Map.of(code, score)), "total"))
              .isEqualTo(Scores.value(before, "total").plus(moved.times(OUTLINE.share(code))));
        });
  }

  @Test
  void aPublishedTotalMovesByTheShareOfWhateverIsKnownBelowIt() {
    Samples.each(
        60,
        samples -> {
          Item item = samples.pick(DISCLOSURES);
          Map<Code, Ratio> figures = new HashMap<>(Map.of(item.code(), Ratio.of(50)));
          for (Code above : aboveInOrder(item))
            if (samples.coin()) figures.put(above, Ratio.of(50));
          figures.put(Code.TOTAL, Ratio.of(50));
          Score before = PublishedScorer.score(LIKE_2565, new Published(figures), problem -> {});
          Ratio score = samples.score();
          Ratio moved = score.minus(Ratio.of(50)).times(OUTLINE.share(item.code()));
          assertThat(Scores.value(assume(before, Map.of(item.code(), score)), "total"))
              .isEqualTo(Ratio.of(50).plus(moved));
        });
  }

  private static List<Code> aboveInOrder(Item item) {
    return OUTLINE.upwards(item.code()).stream().skip(1).map(part -> part.code()).toList();
  }

  @Test
  void completingTheItemsOfTheWayLeadsWhereTheWayEnds() {
    Samples.each(
        60,
        samples -> {
          Score scored = Scorer.score(LIKE_2565, Collection.random(samples, LIKE_2565).counted());
          Map<Code, Ratio> figures =
              new HashMap<>(Map.of(Code.TOTAL, scored.value().orElseThrow()));
          scored.each(score -> {
            if (samples.coin()) figures.put(score.code(), score.value().orElseThrow());
          });
          Score partly = PublishedScorer.score(LIKE_2565, new Published(figures), problem -> {});
          Way way = Way.to(samples.publishedScore(), partly, OUTLINE).orElseThrow();
          Map<Code, Ratio> complete = new HashMap<>();
          for (Way.Step step : way.steps()) complete.put(step.worth().item().code(), Ratio.HUNDRED);
          assertThat(assume(partly, complete).value()).contains(way.end());
        });
  }

  @Test
  void assumptionsMadeOneByOneGiveTheSameAsAllAtOnce() {
    Samples.each(
        30,
        samples -> {
          Score before = Scorer.score(LIKE_2565, Collection.random(samples, LIKE_2565).counted());
          Map<Code, Ratio> all = new HashMap<>();
          for (Item item : samples.shuffled(DISCLOSURES).subList(0, 4))
            all.put(item.code(), samples.score());
          Score oneByOne = before;
          for (Map.Entry<Code, Ratio> one : all.entrySet())
            oneByOne = assume(oneByOne, Map.of(one.getKey(), one.getValue()));
          assertThat(Scores.values(oneByOne)).isEqualTo(Scores.values(assume(before, all)));
        });
  }
}
