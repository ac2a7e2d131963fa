package prongsai.scoring.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prongsai.scoring.fixture.SampleFrameworks.LIKE_2565;
import static prongsai.scoring.fixture.SampleFrameworks.SMALL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.scoring.Ratio;
import prongsai.scoring.fixture.Parts;
import prongsai.scoring.fixture.SampleFrameworks;
import prongsai.scoring.fixture.Scores;

class OutlineTest {
  private final Outline outline = Outline.of(LIKE_2565);

  @ParameterizedTest(name = "{0} missed costs {1}")
  @CsvSource({
    "O42, 5.00", "O34, 1.25", "O25, 1.00", "O29, 0.80", "O18, 0.57", "O10, 0.50", "O1, 0.44",
    "I7, 1.00", "I11.2, 0.50", "E8, 2.00", "7, 10.00", "9.1, 4.00", "IIT, 30.00", "total, 100.00"
  })
  void aPartCostsItsShareOfTheTotal(String code, String points) {
    assertThat(Scores.twoDecimals(outline.share(new Code(code)).times(100))).isEqualTo(points);
  }

  @Test
  void theSharesOfThePartsAddUpToTheShareOfTheWhole() {
    for (Part part : outline.parts())
      if (!part.parts().isEmpty())
        assertThat(
                part.parts().stream()
                    .map(child -> outline.share(child.code()))
                    .reduce(Ratio.ZERO, Ratio::plus))
            .as(part.code().value())
            .isEqualTo(outline.share(part.code()));
  }

  @Test
  void partsStandFromTheWholeDownInOrderOfTheFramework() {
    assertThat(Outline.of(SMALL).parts().stream().map(Part::code))
        .containsExactlyElementsOf(
            Scores.codes(
                "total", "IIT", "1", "I1", "I2", "I2.1", "I2.2", "2", "I3", "EIT", "3", "E1", "E2",
                "OIT", "4", "4.1", "O1", "O2", "4.2", "O3", "5", "O4", "O5"));
    assertThat(outline.framework()).isEqualTo(LIKE_2565);
  }

  @Test
  void aPartIsFoundWithEverythingAboveIt() {
    Code code = new Code("I11.2");
    assertThat(outline.find(code)).map(Part::code).contains(code);
    assertThat(outline.parent(code)).map(Part::code).contains(new Code("I11"));
    assertThat(outline.upwards(code).stream().map(Part::code))
        .containsExactlyElementsOf(Scores.codes("I11.2", "I11", "2", "IIT", "total"));
    assertThat(outline.indicatorOf(code)).map(Indicator::code).contains(new Code("2"));
    assertThat(outline.instrumentOf(code)).map(Instrument::code).contains(new Code("IIT"));
    assertThat(outline.indicatorOf(new Code("O40"))).map(Indicator::code).contains(new Code("10"));
    assertThat(outline.indicatorOf(new Code("10"))).map(Indicator::code).contains(new Code("10"));
  }

  @Test
  void theTotalHasNoParentAndNoIndicator() {
    assertThat(outline.parent(Code.TOTAL)).isEmpty();
    assertThat(outline.indicatorOf(Code.TOTAL)).isEmpty();
    assertThat(outline.instrumentOf(Code.TOTAL)).isEmpty();
  }

  @Test
  void anUnknownCodeIsNotFound() {
    Code code = new Code("O44");
    assertThat(outline.find(code)).isEmpty();
    assertThat(outline.upwards(code)).isEmpty();
    assertThatThrownBy(() -> outline.share(code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("O44");
  }

  @Test
  void aCodeStandsOnlyOnceInAFramework() {
    Framework twice =
        SampleFrameworks.framework(
            List.of(
                Parts.disclosure(
                    "OIT",
                    100,
                    List.of(
                        Parts.indicator("1", List.of(Parts.disclosed("O1"))),
                        Parts.indicator("2", List.of(Parts.disclosed("O1")))))));
    assertThatThrownBy(() -> Outline.of(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("O1");
  }
}
