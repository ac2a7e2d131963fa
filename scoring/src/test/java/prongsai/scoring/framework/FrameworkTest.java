package prongsai.scoring.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prongsai.scoring.fixture.SampleFrameworks.LIKE_2565;
import static prongsai.scoring.fixture.SampleFrameworks.SMALL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.scoring.Ratio;
import prongsai.scoring.fixture.Parts;
import prongsai.scoring.fixture.SampleFrameworks;
import prongsai.scoring.fixture.Scores;

class FrameworkTest {

  @Test
  void theSampleLaidOutLikeFiscalYear2565HasItsNumberOfItems() {
    assertThat(LIKE_2565.instruments().stream().map(one -> one.items().size()))
        .containsExactly(30, 15, 43);
    assertThat(LIKE_2565.instruments().stream().map(one -> one.questions().size()))
        .containsExactly(51, 19, 0);
    assertThat(LIKE_2565.instruments().stream().mapToInt(one -> one.indicators().size()).sum())
        .isEqualTo(10);
  }

  @Test
  void aFrameworkIsItsOwnWhole() {
    assertThat(SMALL.code()).isEqualTo(Code.TOTAL);
    assertThat(SMALL.parts()).isEqualTo(SMALL.instruments());
    assertThat(SMALL.isComplete()).isTrue();
    assertThat(SampleFrameworks.incomplete(SMALL).isComplete()).isFalse();
  }

  @Test
  void instrumentsAreFoundByCode() {
    assertThat(SMALL.instrument(new Code("EIT"))).map(Instrument::weight).contains(Ratio.of(30));
    assertThat(SMALL.instrument(new Code("3"))).isEmpty();
  }

  @Test
  void itemsOfAnIndicatorAreFoundThroughItsSubIndicators() {
    Indicator fourth = SMALL.instruments().getLast().indicators().getFirst();
    assertThat(fourth.parts().stream().map(Part::code))
        .containsExactlyElementsOf(Scores.codes("4.1", "4.2"));
    assertThat(fourth.items().stream().map(Item::code))
        .containsExactlyElementsOf(Scores.codes("O1", "O2", "O3"));
    Indicator first = SMALL.instruments().getFirst().indicators().getFirst();
    assertThat(first.parts().stream().map(Part::code))
        .containsExactlyElementsOf(Scores.codes("I1", "I2"));
    assertThat(first.items()).isEqualTo(first.parts());
  }

  @Test
  void onlyAnItemWithSubQuestionsHasParts() {
    List<Item> items = SMALL.instruments().getFirst().items();
    assertThat(items.get(0).hasSubQuestions()).isFalse();
    assertThat(items.get(0).parts()).isEmpty();
    assertThat(items.get(1).hasSubQuestions()).isTrue();
    assertThat(items.get(1).parts().stream().map(Part::code))
        .containsExactlyElementsOf(Scores.codes("I2.1", "I2.2"));
    assertThat(Parts.disclosed("O1").hasSubQuestions()).isFalse();
  }

  @Test
  void aSurveyItemHasQuestionsAndADisclosureHasNone() {
    Item asked = SMALL.instruments().getFirst().items().getFirst();
    assertThatThrownBy(() -> itemWith(asked.scale(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("I1");
    assertThatThrownBy(() -> itemWith(Parts.DISCLOSE, asked.questions()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Item itemWith(Scale scale, List<Question> questions) {
    return new Item(
        new Code("I1"),
        Parts.named("I1"),
        scale,
        questions,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of());
  }

  @Test
  void onlyASurveyOfAKnownPopulationAllowsAMargin() {
    assertThat(SMALL.instruments().stream().map(Instrument::drawnFromKnownPopulation))
        .containsExactly(true, false, false);
  }

  @Test
  void anOptionIsWorthTheOtherPointsOnANegativeQuestion() {
    Option low = Parts.LEVEL4.options().get(1);
    assertThat(low.points(Polarity.POSITIVE)).isEqualTo(Ratio.of(33));
    assertThat(low.points(Polarity.NEGATIVE)).isEqualTo(Ratio.of(67));
  }

  @Test
  void aWordingNeedsThai() {
    assertThatThrownBy(() -> new Wording(" ", "only English"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
