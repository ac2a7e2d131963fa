package prongsai.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prongsai.scoring.fixture.SampleFrameworks.LIKE_2565;
import static prongsai.scoring.fixture.SampleFrameworks.SMALL;
import static prongsai.scoring.fixture.Scores.codes;
import static prongsai.scoring.fixture.Scores.published;
import static prongsai.scoring.fixture.Scores.ratio;
import static prongsai.scoring.fixture.Scores.twoDecimals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import prongsai.scoring.Ratio;
import prongsai.scoring.fixture.Parts;
import prongsai.scoring.fixture.SampleFrameworks;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Comparability;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.score.PublishedScorer;
import prongsai.scoring.score.Result;

class AnalystTest {
  private static final String[] UBON = {
    "1", "91.71", "2", "82.96", "3", "88.12", "4", "83.52", "5", "83.62", "6", "89.52", "7",
    "91.79", "8", "90.50", "9", "88.50", "10", "43.75", "I20", "75.71", "I21", "83.36", "I23",
    "77.65", "E8", "96.53", "O41", "0", "O42", "0", "O43", "0"
  };

  private static Result result(Framework framework, String... figures) {
    return new Result(
        framework,
        "",
        PublishedScorer.score(framework, published(figures), problem -> {}),
        List.of(),
        List.of());
  }

  private static Analysis analysed(Framework framework, String... figures) {
    return analysed(AnalysisSettings.USUAL, framework, figures);
  }

  private static Analysis analysed(
      AnalysisSettings settings, Framework framework, String... figures) {
    return new Analyst(framework, settings).analyse(result(framework, figures), Optional.empty());
  }

  private static List<Code> indicators(List<Ranked> some) {
    return some.stream().map(one -> one.indicator().code()).toList();
  }

  @Test
  void indicatorsRankFromTheHighest() {
    Analysis analysis = analysed(LIKE_2565, UBON);
    assertThat(indicators(analysis.ranking()))
        .isEqualTo(codes("7", "1", "8", "6", "9", "3", "5", "4", "2", "10"));
    assertThat(analysis.ranking().stream().map(Ranked::rank))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(analysis.ranking().stream().map(Ranked::passes))
        .containsExactly(true, true, true, true, true, true, false, false, false, false);
    assertThat(analysis.ranking().getFirst().instrument().code()).isEqualTo(new Code("EIT"));
  }

  @Test
  void urgentAreTheFourLowestBelowThePassMarkAndToDevelopTheThreeHighestAboveIt() {
    Analysis analysis = analysed(LIKE_2565, UBON);
    assertThat(indicators(analysis.urgent())).isEqualTo(codes("10", "2", "4", "5"));
    assertThat(indicators(analysis.develop())).isEqualTo(codes("7", "1", "8"));
    assertThat(indicators(analysis.others())).isEqualTo(codes("6", "9", "3"));
    assertThat(analysis.settings()).isEqualTo(new AnalysisSettings(4, 3));
  }

  @Test
  void howManyAreSetApartIsASetting() {
    Analysis analysis = analysed(new AnalysisSettings(1, 0), LIKE_2565, UBON);
    assertThat(indicators(analysis.urgent())).isEqualTo(codes("10"));
    assertThat(analysis.develop()).isEmpty();
    assertThat(indicators(analysis.others()))
        .isEqualTo(codes("7", "1", "8", "6", "9", "3", "5", "4", "2"));
    assertThatThrownBy(() -> new AnalysisSettings(-1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AnalysisSettings(0, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noIndicatorThatPassesIsUrgentAndNoneThatFailsIsToDevelop() {
    Analysis good = analysed(SMALL, "1", "90", "2", "80", "3", "86", "4", "87", "5", "88");
    assertThat(indicators(good.urgent())).isEqualTo(codes("2"));
    assertThat(indicators(good.develop())).isEqualTo(codes("1", "5", "4"));
    assertThat(indicators(good.others())).isEqualTo(codes("3"));
    Analysis weak = analysed(SMALL, "1", "10", "2", "20", "3", "30", "4", "40", "5", "90");
    assertThat(indicators(weak.urgent())).isEqualTo(codes("1", "2", "3", "4"));
    assertThat(indicators(weak.develop())).isEqualTo(codes("5"));
  }

  @Test
  void equalScoresShareARankInTheOrderOfTheFramework() {
    Analysis analysis = analysed(SMALL, "1", "80", "2", "90", "3", "90", "4", "80", "5", "70");
    assertThat(indicators(analysis.ranking())).isEqualTo(codes("2", "3", "1", "4", "5"));
    assertThat(analysis.ranking().stream().map(Ranked::rank)).containsExactly(1, 1, 3, 3, 5);
  }

  @Test
  void scoresThatOnlyLookEqualWhenRoundedDoNotShareARank() {
    Analysis analysis = analysed(SMALL, "1", "80.004", "2", "80.001", "3", "80.004");
    assertThat(indicators(analysis.ranking())).isEqualTo(codes("1", "3", "2"));
    assertThat(analysis.ranking().stream().map(Ranked::rank)).containsExactly(1, 1, 3);
  }

  @Test
  void anIndicatorWithoutAScoreIsNotRanked() {
    assertThat(indicators(analysed(SMALL, "1", "80", "total", "70").ranking()))
        .isEqualTo(codes("1"));
    assertThat(analysed(SMALL, "total", "70").ranking()).isEmpty();
  }

  @Test
  void aScorePublishedAsThePassMarkPasses() {
    Analysis analysis = analysed(SMALL, "1", "84.995", "2", "84.994");
    assertThat(analysis.ranking().stream().map(Ranked::passes)).containsExactly(true, false);
    assertThat(analysis.passes(ratio("84.995"))).isTrue();
    assertThat(analysis.passes(ratio("84.994"))).isFalse();
  }

  @Test
  void everyItemBelowThePassMarkIsNamedByWhatItCosts() {
    Analysis analysis = analysed(LIKE_2565, UBON);
    assertThat(analysis.weakItems().stream().map(worth -> worth.item().code()))
        .containsExactlyElementsOf(codes("O42", "O43", "O41", "I20", "I23", "I21"));
    assertThat(analysis.weakItems().stream().map(worth -> twoDecimals(worth.lost())))
        .containsExactly("5.00", "5.00", "1.25", "0.24", "0.22", "0.17");
  }

  @Test
  void anIndicatorKnowsWhatItCostsAndWhichItemsAreKnown() {
    Analysis analysis = analysed(LIKE_2565, UBON);
    Ranked tenth = analysis.urgent().getFirst();
    assertThat(tenth.lost()).isEqualTo(ratio("11.25"));
    assertThat(tenth.share()).isEqualTo(Ratio.of(1, 5));
    assertThat(tenth.value()).isEqualTo(ratio("43.75"));
    assertThat(tenth.items().stream().map(worth -> worth.item().code()))
        .isEqualTo(codes("O41", "O42", "O43"));
    assertThat(tenth.itemsComplete()).isFalse();
    assertThat(tenth.item("O42")).map(Worth::value).contains(Ratio.ZERO);
    assertThat(tenth.item("O1")).isEmpty();
  }

  @Test
  void anIndicatorIsCompleteWhenAllItsItemsAreKnown() {
    List<Ranked> ranking = analysed(SMALL, "I1", "80", "I2", "70", "2", "90").ranking();
    assertThat(indicators(ranking)).isEqualTo(codes("2", "1"));
    assertThat(ranking.stream().map(Ranked::itemsComplete)).containsExactly(false, true);
  }

  @Test
  void anIndicatorWhoseItemsNobodyKnowsIsNotComplete() {
    Framework bare =
        SampleFrameworks.framework(
            List.of(Parts.disclosure("OIT", 100, List.of(Parts.indicator("1", List.of())))));
    assertThat(analysed(bare, "1", "80").ranking().getFirst().itemsComplete()).isFalse();
  }

  @Test
  void theWayLeadsToThePassMark() {
    Way way = analysed(LIKE_2565, UBON).way().orElseThrow();
    assertThat(way.target()).isEqualTo(Ratio.of(85));
    assertThat(way.steps().stream().map(step -> step.worth().item().code()))
        .containsExactlyElementsOf(codes("O42", "O43"));
    assertThat(way.steps().stream().map(step -> twoDecimals(step.total())))
        .containsExactly("84.43", "89.43");
    assertThat(analysed(SMALL, "1", "80").way()).isEmpty();
  }

  @Test
  void lastYearIsComparedWhereItIsGivenAndComparable() {
    FiscalYear year = FiscalYear.of(2564);
    Framework framework =
        SampleFrameworks.comparable(
            SMALL, new Comparability(year, new Comparability.AllExcept(Set.of()), Parts.ASSUMED));
    Analyst analyst = new Analyst(framework, AnalysisSettings.USUAL);
    Result result = result(framework, "total", "80");
    Earlier earlier = new Earlier(year, Map.of(Code.TOTAL, Ratio.of(70)));
    assertThat(analyst.analyse(result, Optional.of(earlier)).comparison()).isPresent();
    assertThat(analyst.analyse(result, Optional.empty()).comparison()).isEmpty();
    assertThat(analyst.analyse(result, Optional.empty()).margins()).isEmpty();
    assertThat(analyst.analyse(result, Optional.empty()).result()).isEqualTo(result);
  }
}
