package prongsai.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import prongsai.frameworks.Frameworks;
import prongsai.frameworks.guidance.GuidanceLibrary;
import prongsai.results.UbonInput;
import prongsai.scoring.Ratio;
import prongsai.scoring.analysis.Analysis;
import prongsai.scoring.analysis.AnalysisSettings;
import prongsai.scoring.analysis.Analyst;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.score.Result;

/// What is proposed for the result of Ubon Ratchathani FY2565.
class ProposalTest {
  private static final Framework RULES = Frameworks.load("nacc-ita-2565");
  private static final GuidanceLibrary GUIDANCE = GuidanceLibrary.load(RULES);
  private static final LocalDate BEGINNING = LocalDate.of(2022, 10, 1);
  private static final Result RESULT = UbonInput.read().result(RULES);
  private static final Analysis ANALYSIS =
      new Analyst(RULES, AnalysisSettings.USUAL).analyse(RESULT, Optional.empty());
  private static final List<Measure> PROPOSAL = Proposal.of(ANALYSIS, GUIDANCE, BEGINNING);

  @Test
  void whatCostsMostPointsIsProposedFirst() {
    List<Measure> proposal = PROPOSAL;
    List<Ratio> gains = proposal.stream().map(ProposalTest::gain).toList();
    assertThat(gains).isSortedAccordingTo(Comparator.<Ratio>naturalOrder().reversed());
    assertThat(proposal.getFirst().aims().keySet()).contains(new Code("O42"), new Code("O43"));
    assertThat(gains.getFirst()).isEqualTo(Ratio.of(10));
  }

  private static Ratio gain(Measure measure) {
    return Expectation.of(RESULT, List.of(measure)).gain().orElseThrow();
  }

  @Test
  void everyProposedMeasureHasAllThatTheOfficialTableNeeds() {
    for (Measure measure : PROPOSAL) {
      assertThat(MeasureRules.faults(measure)).isEmpty();
      assertThat(MeasureRules.gaps(measure)).isEmpty();
      assertThat(MeasureRules.doubts(measure, RULES.fiscalYear().next())).isEmpty();
      assertThat(measure.title() + measure.output() + measure.steps()).doesNotContain("{");
    }
  }

  @Test
  void everyWeakItemIsAnsweredBySomeMeasure() {
    List<Code> aimed = PROPOSAL.stream().flatMap(one -> one.aims().keySet().stream()).toList();
    ANALYSIS.weakItems().forEach(worth -> assertThat(aimed).contains(worth.item().code()));
  }

  @Test
  void anItemThatTwoMeasuresLiftCountsOnce() {
    Measure first = PROPOSAL.getFirst();
    assertThat(Expectation.of(RESULT, List.of(first, first)).gain()).contains(Ratio.of(10));
  }

  @Test
  void anAimBelowTheScoreOfTodayChangesNothing() {
    SortedMap<Code, BigDecimal> aims = new TreeMap<>();
    aims.put(new Code("I1"), BigDecimal.ONE);
    assertThat(Expectation.of(RESULT, aims).gain()).contains(Ratio.ZERO);
  }

  @Test
  void aScenarioBecomesMeasuresForItsItemsAlone() {
    SortedMap<Code, BigDecimal> aims = new TreeMap<>();
    aims.put(new Code("O38"), BigDecimal.valueOf(100));
    List<Measure> measures = Proposal.of(ANALYSIS, GUIDANCE, BEGINNING, aims);
    assertThat(measures).isNotEmpty().allSatisfy(one -> assertThat(one.aims()).isEqualTo(aims));
  }
}
