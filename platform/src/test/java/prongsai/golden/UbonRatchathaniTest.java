package prongsai.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.scoring.Ratio;
import prongsai.scoring.analysis.WhatIf;
import prongsai.scoring.framework.Code;
import prongsai.scoring.score.Score;
import prongsai.scoring.score.Standing;

class UbonRatchathaniTest {
  private static final Score FROM_ANSWERS = UbonRatchathani.fromAnswers();
  private static final Score FROM_PUBLISHED = UbonRatchathani.fromPublished();

  private static Ratio value(Score total, String code) {
    return total.find(new Code(code)).orElseThrow().value().orElseThrow();
  }

  private static String figure(Ratio exact) {
    return Standing.published(UbonRatchathani.FRAMEWORK, exact).toPlainString();
  }

  private static String level(Score total) {
    return switch (Standing.of(UbonRatchathani.FRAMEWORK, total)) {
      case Standing.Placed(var level) -> level.code();
      case Standing.NoTotal _, Standing.InstrumentsUnknown _ -> "none";
    };
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "total, 79.43", "IIT, 85.99", "EIT, 90.60", "OIT, 66.13", "1, 91.71", "2, 82.96", "3, 88.12",
    "4, 83.52", "5, 83.62", "6, 89.52", "7, 91.79", "8, 90.50", "9, 88.50", "10, 43.75"
  })
  void theAnswersGiveWhatTheReportPrints(String code, String printed) {
    assertThat(figure(value(FROM_ANSWERS, code))).isEqualTo(printed);
  }

  @Test
  void everyPrintedFigureComesOutOfTheAnswersToTheLastDigit() {
    Map<Code, Ratio> printed = UbonRatchathani.published().declared();
    assertThat(printed).hasSize(50);
    Map<Code, String> expected = new HashMap<>();
    Map<Code, String> computed = new HashMap<>();
    printed.forEach((code, figure) -> {
      expected.put(code, figure(figure));
      computed.put(code, figure(value(FROM_ANSWERS, code.value())));
    });
    assertThat(computed).isEqualTo(expected);
  }

  @Test
  void theExactTotalsAreKnownToFourteenDigits() {
    assertThat(value(FROM_ANSWERS, "total").toDecimal(14, RoundingMode.HALF_UP))
        .hasToString("79.42624840381234");
    assertThat(value(FROM_PUBLISHED, "total")).isEqualTo(Ratio.of(794_268, 10_000));
    assertThat(figure(value(FROM_PUBLISHED, "total"))).isEqualTo("79.43");
    assertThat(level(FROM_ANSWERS)).isEqualTo("B");
    assertThat(level(FROM_PUBLISHED)).isEqualTo("B");
  }

  @Test
  void everyScoreIsAsRecorded() throws IOException {
    List<String> lines = new ArrayList<>(List.of("code,score,exact"));
    FROM_ANSWERS.each(score -> {
      Ratio exact = score.value().orElseThrow();
      lines.add(score.code() + "," + figure(exact) + "," + exact);
    });
    GoldenFiles.check(UbonRatchathani.file("expected-scores.csv"), lines);
  }

  @Test
  void whatIfItemsWereCompleteIsAsRecorded() throws IOException {
    List<String> lines = new ArrayList<>(List.of("basis,complete,total,exact,level"));
    for (String items : List.of("", "O42 O43", "O38 O42 O43")) {
      lines.add("answers," + items + "," + outcome(complete(FROM_ANSWERS, items)));
      lines.add("published," + items + "," + outcome(complete(FROM_PUBLISHED, items)));
    }
    GoldenFiles.check(UbonRatchathani.file("expected-what-if.csv"), lines);
  }

  private static String outcome(Score total) {
    Ratio exact = total.value().orElseThrow();
    return figure(exact) + "," + exact + "," + level(total);
  }

  @ParameterizedTest(name = "with {0} complete: {1}, {2}")
  @CsvSource({"O42 O43, 89.43, A", "O38 O42 O43, 90.68, A"})
  void completingWhatTheReportMissesLiftsTheTotal(String items, String total, String level) {
    for (Score score : List.of(FROM_ANSWERS, FROM_PUBLISHED)) {
      Score after = complete(score, items);
      assertThat(figure(after.value().orElseThrow())).isEqualTo(total);
      assertThat(level(after)).isEqualTo(level);
    }
  }

  private static Score complete(Score score, String items) {
    Map<Code, Ratio> assumptions = new HashMap<>();
    for (String item : items.split(" ", -1))
      if (!item.isEmpty()) assumptions.put(new Code(item), Ratio.HUNDRED);
    return WhatIf.assume(
        UbonRatchathani.FRAMEWORK,
        score,
        assumptions,
        problem -> {
          throw new AssertionError(problem);
        });
  }

  @Test
  void itemsThatTheReportDoesNotPrintHaveNoScoreAmongThePublishedOnes() {
    assertThat(FROM_PUBLISHED.find(new Code("I13")).flatMap(Score::value))
        .isEqualTo(Optional.empty());
    assertThat(value(FROM_PUBLISHED, "I11")).isEqualTo(Ratio.of(8_468, 100));
  }
}
