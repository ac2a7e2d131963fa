package prongsai.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.scoring.Ratio;
import prongsai.scoring.fixture.Scores;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Polarity;

class DerivationTest {
  private static final Code PART = new Code("O42");

  @ParameterizedTest(name = "{0} moved by {1} is {2}")
  @CsvSource({
    "43.75, 50, 93.75",
    "43.75, 56.25, 100",
    "43.75, 56.26, 100",
    "10, -10, 0",
    "10, -11, 0"
  })
  void aMovedFigureStaysWithinZeroAndAHundred(String before, String by, String after) {
    Derivation moved =
        new Derivation.Shifted(
            Scores.ratio(before),
            List.of(new Derivation.Shifted.Shift(PART, Scores.ratio(by).times(2), Ratio.of(1, 2))));
    assertThat(moved.value()).isEqualTo(Scores.ratio(after));
  }

  @Test
  void everyShiftMovesTheFigureByItsShare() {
    Derivation moved =
        new Derivation.Shifted(
            Ratio.of(50),
            List.of(
                new Derivation.Shifted.Shift(PART, Ratio.of(100), Ratio.of(1, 4)),
                new Derivation.Shifted.Shift(new Code("O1"), Ratio.of(-40), Ratio.of(1, 2))));
    assertThat(moved.value()).isEqualTo(Ratio.of(55));
  }

  @Test
  void thereIsNoMeanOfNothing() {
    assertThatThrownBy(() -> new Derivation.Mean(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Derivation.WeightedMean(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Derivation.Counted(Polarity.POSITIVE, List.of(), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
  }

  @Test
  void aFigureThatWasGivenOrAssumedIsItself() {
    assertThat(new Derivation.Declared(Ratio.of(7)).value()).isEqualTo(Ratio.of(7));
    assertThat(new Derivation.Assumed(Ratio.of(8)).value()).isEqualTo(Ratio.of(8));
  }
}
