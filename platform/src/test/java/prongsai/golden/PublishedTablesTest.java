package prongsai.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import prongsai.frameworks.Frameworks;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.score.Published;
import prongsai.scoring.score.PublishedScorer;
import prongsai.scoring.score.Score;
import prongsai.scoring.score.Standing;

/// Tables of ten indicators as agencies and the NACC published them, with the total they print.
class PublishedTablesTest {

  /// A row of the table: who, which year, ten indicators, the printed total.
  private record Row(String agency, String year, Published figures, String total) {
    static Row of(String[] cells) {
      Map<Code, Ratio> figures = new HashMap<>();
      for (int i = 1; i <= 10; i++)
        figures.put(new Code(Integer.toString(i)), Ratio.of(new BigDecimal(cells[i + 1])));
      figures.put(Code.TOTAL, Ratio.of(new BigDecimal(cells[12])));
      return new Row(cells[0], cells[1], new Published(figures), cells[12]);
    }

    /// The frameworks to try: the year's own, and the letters of FY2565 beside the names of FY2566.
    List<Framework> frameworks() {
      Framework letters = Frameworks.load("nacc-ita-2565");
      return year.equals("2566")
          ? List.of(letters, Frameworks.load("nacc-ita-2566"))
          : List.of(letters);
    }
  }

  private static List<Row> rows() throws IOException {
    return GoldenFiles.rows(GoldenFiles.file("scoring/published/ten-indicators.csv")).stream()
        .map(Row::of)
        .toList();
  }

  private static Score score(Framework framework, Row row) {
    List<Problem> problems = new ArrayList<>();
    Score score = PublishedScorer.score(framework, row.figures, problems::add);
    assertThat(problems).as(row.agency).isEmpty();
    return score;
  }

  private static String figure(Framework framework, Score score) {
    return Standing.published(framework, score.value().orElseThrow()).toPlainString();
  }

  @Test
  void theIndicatorsGiveThePrintedTotalToTheLastDigit() throws IOException {
    List<Row> rows = rows();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(3);
    for (Row row : rows)
      for (Framework framework : row.frameworks())
        assertThat(figure(framework, score(framework, row))).as(row.agency).isEqualTo(row.total);
  }

  @Test
  void instrumentsTotalsAndLevelsAreAsRecorded() throws IOException {
    List<String> lines =
        new ArrayList<>(
            List.of("agency,fiscal_year,framework,IIT,EIT,OIT,total,exact,level,level_name"));
    for (Row row : rows())
      for (Framework framework : row.frameworks()) lines.add(line(framework, row));
    GoldenFiles.check(GoldenFiles.file("scoring/published/expected-levels.csv"), lines);
  }

  private static String line(Framework framework, Row row) {
    Score total = score(framework, row);
    String instruments =
        total.parts().stream()
            .map(instrument -> figure(framework, instrument))
            .collect(Collectors.joining(","));
    String level =
        switch (Standing.of(framework, total)) {
          case Standing.Placed(var placed) -> placed.code() + "," + placed.name().th();
          case Standing.NoTotal _, Standing.InstrumentsUnknown _ -> "none,";
        };
    return String.join(
        ",",
        row.agency,
        row.year,
        framework.id(),
        instruments,
        figure(framework, total),
        total.value().orElseThrow().toString(),
        level);
  }

  @Test
  void aTotalAboveThePassMarkWithAWeakInstrumentIsAPlainPassFromFiscalYear2566()
      throws IOException {
    Framework names = Frameworks.load("nacc-ita-2566");
    Row college = rows().getFirst();
    assertThat(college.agency).isEqualTo("วิทยาลัยอาชีวศึกษาอุดรธานี");
    assertThat(Standing.of(names, score(names, college)))
        .isInstanceOfSatisfying(
            Standing.Placed.class,
            placed -> assertThat(placed.level().name().th()).isEqualTo("ผ่าน"));
  }
}
