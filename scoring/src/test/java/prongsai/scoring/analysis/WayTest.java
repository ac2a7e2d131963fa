package prongsai.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.scoring.fixture.SampleFrameworks.LIKE_2565;
import static prongsai.scoring.fixture.SampleFrameworks.SMALL;
import static prongsai.scoring.fixture.Scores.published;
import static prongsai.scoring.fixture.Scores.ratio;
import static prongsai.scoring.fixture.Scores.twoDecimals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import prongsai.scoring.Ratio;
import prongsai.scoring.fixture.Collection;
import prongsai.scoring.fixture.Parts;
import prongsai.scoring.fixture.Samples;
import prongsai.scoring.fixture.Scores;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.score.Collected;
import prongsai.scoring.score.PublishedScorer;
import prongsai.scoring.score.Score;
import prongsai.scoring.score.Scorer;

class WayTest {
  private static final List<Item> DISCLOSURES = SMALL.instruments().getLast().items();

  private static Way way(Framework framework, String target, Score total) {
    return Way.to(ratio(target), total, Outline.of(framework)).orElseThrow();
  }

  private static Score figures(Framework framework, String... figures) {
    return PublishedScorer.score(framework, published(figures), problem -> {});
  }

  private static boolean reaches(Score total, Ratio target) {
    return SMALL.rules().rounding().published(total.value().orElseThrow()).isAtLeast(target);
  }

  @Test
  void theItemsAreTheFewestThatReachTheTarget() {
    Samples.each(
        120,
        samples -> {
          Collection collection = Collection.random(samples, SMALL);
          Ratio target = samples.publishedScore();
          Score total = Scorer.score(SMALL, collection.counted());
          Way way = Way.to(target, total, Outline.of(SMALL)).orElseThrow();
          OptionalInt fewest = fewest(collection, target);
          assertThat(way.reached()).isEqualTo(fewest.isPresent());
          if (fewest.isPresent()) assertThat(way.steps()).hasSize(fewest.getAsInt());
          Score done = completed(collection, way.steps().stream().map(Way.Step::worth).toList());
          assertThat(way.end()).isEqualTo(done.value().orElseThrow());
          assertThat(way.start()).isEqualTo(total.value().orElseThrow());
          assertThat(way.reached()).isEqualTo(reaches(done, target));
        });
  }

  /// Tries every choice of items.
  private static OptionalInt fewest(Collection collection, Ratio target) {
    return IntStream.range(0, 1 << DISCLOSURES.size())
        .filter(choice -> reaches(Scorer.score(SMALL, marked(collection, choice)), target))
        .map(Integer::bitCount)
        .min();
  }

  private static Collected marked(Collection collection, int choice) {
    Map<Code, Option> marks = new HashMap<>();
    for (int i = 0; i < DISCLOSURES.size(); i++)
      if ((choice & 1 << i) != 0) marks.put(DISCLOSURES.get(i).code(), Parts.COMPLETE);
    return collection.marked(marks).counted();
  }

  private static Score completed(Collection collection, List<Worth> items) {
    Map<Code, Option> marks = new HashMap<>();
    for (Worth worth : items) marks.put(worth.item().code(), Parts.COMPLETE);
    return Scorer.score(SMALL, collection.marked(marks).counted());
  }

  @Test
  void aRiseReachesTheTargetByItselfWhereThereIsRoomForIt() {
    Samples.each(
        120,
        samples -> {
          Collection collection = Collection.random(samples, SMALL);
          Ratio target = samples.publishedScore();
          Score total = Scorer.score(SMALL, collection.counted());
          Way way = Way.to(target, total, Outline.of(SMALL)).orElseThrow();
          assertRises(target, way.withoutItems(), total);
          List<Worth> items = way.steps().stream().map(Way.Step::worth).toList();
          assertRises(target, way.rises(), completed(collection, items));
          assertThat(way.withoutItems().isEmpty()).isEqualTo(reaches(total, target));
        });
  }

  private static void assertRises(Ratio target, List<Way.Rise> rises, Score total) {
    for (Way.Rise rise : rises) {
      Code code = rise.instrument().code();
      Ratio risen = Scores.value(total, code.value()).plus(rise.points());
      assertThat(rise.possible()).isEqualTo(!Ratio.HUNDRED.isBelow(risen));
      if (rise.possible())
        assertThat(
                WhatIf.assume(SMALL, total, Map.of(code, risen), problem -> {})
                    .value()
                    .orElseThrow())
            .isEqualTo(target);
    }
  }

  @Test
  void surveysThatRiseAlikeReachTheTargetWhereAllHaveRoomForIt() {
    Samples.each(
        120,
        samples -> {
          Collection collection = Collection.random(samples, SMALL);
          Ratio target = samples.publishedScore();
          Way way =
              Way.to(target, Scorer.score(SMALL, collection.counted()), Outline.of(SMALL))
                  .orElseThrow();
          assertThat(way.together().isPresent()).isNotEqualTo(way.reached());
          if (way.reached()) return;
          Score done = completed(collection, way.steps().stream().map(Way.Step::worth).toList());
          Way.Together together = way.together().orElseThrow();
          Map<Code, Ratio> risen = new HashMap<>();
          for (String survey : List.of("IIT", "EIT"))
            risen.put(new Code(survey), Scores.value(done, survey).plus(together.points()));
          assertThat(together.possible())
              .isEqualTo(risen.values().stream().noneMatch(Ratio.HUNDRED::isBelow));
          if (together.possible())
            assertThat(WhatIf.assume(SMALL, done, risen, problem -> {}).value()).contains(target);
        });
  }

  @Test
  void oneSurveyAloneDoesNotRiseTogether() {
    assertThat(way(SMALL, "85", figures(SMALL, "total", "60", "IIT", "50")).together()).isEmpty();
    assertThat(way(SMALL, "85", figures(SMALL, "IIT", "50", "EIT", "90", "OIT", "80")).together())
        .contains(new Way.Together(Ratio.of(55, 3), false));
    assertThat(way(SMALL, "85", figures(SMALL, "IIT", "80", "EIT", "90", "OIT", "77.5")).together())
        .contains(new Way.Together(Ratio.of(5), true));
  }

  @Test
  void theItemsWorthMostComeFirst() {
    Score ubon =
        figures(
            LIKE_2565, "IIT", "85.99", "EIT", "90.60", "9", "88.50", "10", "43.75", "O41", "0",
            "O42", "0", "O43", "0", "O10", "0", "O11", "100");
    Way way = way(LIKE_2565, "95", ubon);
    assertThat(way.steps().stream().map(step -> step.worth().item().code()))
        .containsExactlyElementsOf(Scores.codes("O42", "O43", "O41", "O10"));
    assertThat(way.steps().stream().map(step -> twoDecimals(step.worth().lost())))
        .containsExactly("5.00", "5.00", "1.25", "0.50");
    assertThat(twoDecimals(way.end())).isEqualTo("91.18");
    assertThat(way.steps().getLast().total()).isEqualTo(way.end());
    assertThat(way.reached()).isFalse();
    assertThat(way.rises().stream().map(rise -> rise.instrument().code()))
        .containsExactlyElementsOf(Scores.codes("IIT", "EIT"));
    assertThat(way.rises().stream().map(rise -> twoDecimals(rise.points())))
        .containsExactly("12.74", "12.74");
    assertThat(way.rises().stream().map(Way.Rise::possible)).containsExactly(true, false);
  }

  @Test
  void nothingIsToBeDoneWhereTheTargetIsReached() {
    Score total = figures(SMALL, "IIT", "84.99", "EIT", "85", "OIT", "85", "O1", "0");
    Way way = way(SMALL, "85", total);
    assertThat(way.steps()).isEmpty();
    assertThat(way.reached()).isTrue();
    assertThat(way.rises()).isEmpty();
    assertThat(way.withoutItems()).isEmpty();
    assertThat(way.target()).isEqualTo(ratio("85"));
  }

  @Test
  void oneItemSufficesWhereOneSuffices() {
    Way way = way(SMALL, "75", figures(SMALL, "total", "65", "O1", "0", "O4", "0", "O5", "0"));
    assertThat(way.steps().stream().map(step -> step.worth().item().code()))
        .containsExactly(new Code("O4"));
    assertThat(way.reached()).isTrue();
  }

  @Test
  void aTargetIsNotReachedJustBecauseNothingIsKnownThatCouldRise() {
    Way way = way(SMALL, "85", figures(SMALL, "total", "79.43"));
    assertThat(way.steps()).isEmpty();
    assertThat(way.rises()).isEmpty();
    assertThat(way.reached()).isFalse();
  }

  @Test
  void withoutATotalThereIsNoWay() {
    assertThat(Way.to(ratio("85"), figures(SMALL, "IIT", "80"), Outline.of(SMALL))).isEmpty();
  }
}
