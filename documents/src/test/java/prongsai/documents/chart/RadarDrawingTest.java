package prongsai.documents.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.documents.chart.Drawing.Label;
import prongsai.documents.chart.Drawing.Line;
import prongsai.documents.chart.Drawing.Paint;
import prongsai.documents.chart.Drawing.Polygon;
import prongsai.documents.model.Digits;
import prongsai.documents.model.RadarChart;

class RadarDrawingTest {
  private static final TextMeasure MEASURE = new PlainMeasure();
  private static final List<String> AXES = Collections.nCopies(10, "การแก้ไขปัญหาการทุจริต");

  @Test
  void ringsStandAtEveryTwentyAndCarryTheirFigure() {
    Drawing drawing = draw(Optional.empty(), series("70"));
    assertThat(polygons(drawing).stream().filter(p -> p.outline() == Paint.RULE)).hasSize(5);
    assertThat(texts(drawing)).contains("20", "40", "60", "80", "100");
  }

  @Test
  void thePassMarkIsADashedRingWhereGiven() {
    assertThat(dashes(draw(Optional.empty(), series("70")))).isZero();
    assertThat(dashes(draw(Optional.of(SampleCharts.PASS_MARK), series("70"))))
        .isEqualTo(AXES.size() + 1); // and the legend
  }

  @Test
  void aSeriesAtAHundredLiesOnTheOuterRing() {
    Drawing drawing = draw(Optional.empty(), series("100"));
    Polygon outer =
        polygons(drawing).stream().filter(p -> p.outline() == Paint.RULE).toList().getLast();
    Polygon series =
        polygons(drawing).stream()
            .filter(p -> p.outline() == Paint.ACCENT)
            .findFirst()
            .orElseThrow();
    assertThat(series.points()).isEqualTo(outer.points());
    assertThat(outer.points().getFirst().x()).isCloseTo(drawing.width() / 2, within(0.01));
  }

  @Test
  void twoSeriesDifferByTheirDots() {
    Drawing drawing = draw(Optional.empty(), series("70"), series("60"));
    assertThat(dots(drawing, 12)).isEqualTo(AXES.size() + 1L);
    assertThat(dots(drawing, 4)).isEqualTo(AXES.size() + 1L);
  }

  @Test
  void oneSeriesShowsItsValuesBesideTheLabels() {
    assertThat(texts(draw(Optional.empty(), series("70")))).contains("70.00");
    assertThat(texts(draw(Optional.empty(), series("70"), series("60")))).doesNotContain("70.00");
  }

  @Test
  void aLongLabelTakesTwoLinesBetweenWords() {
    String label = "การส่งเสริมความโปร่งใสและการป้องกันการทุจริต";
    RadarChart chart =
        SampleCharts.radar(Collections.nCopies(10, label), List.of(series("70")), Optional.empty());
    List<String> texts = texts(ChartDrawing.of(chart, Digits.ARABIC, MEASURE));
    assertThat(texts).doesNotContain(label);
    assertThat(String.join("", texts)).contains(label);
  }

  @Test
  void aNarrowRadarNumbersItsAxesAndNamesThemBelow() {
    RadarChart chart = SampleCharts.radar(AXES, List.of(series("70")), Optional.empty());
    Drawing drawing = ChartDrawing.narrow(chart, Digits.THAI, MEASURE);
    assertThat(drawing.width()).isEqualTo(ChartDrawing.NARROW);
    assertThat(texts(drawing).stream().filter("๑๐"::equals)).hasSize(2);
  }

  private static Drawing draw(Optional<BigDecimal> passMark, RadarChart.Series... series) {
    return ChartDrawing.of(
        SampleCharts.radar(AXES, List.of(series), passMark), Digits.ARABIC, MEASURE);
  }

  private static RadarChart.Series series(String value) {
    return new RadarChart.Series("ปี", Collections.nCopies(10, new BigDecimal(value)));
  }

  private static long dashes(Drawing drawing) {
    return drawing.marks().stream().filter(m -> m instanceof Line line && line.dashed()).count();
  }

  private static long dots(Drawing drawing, int corners) {
    return polygons(drawing).stream().filter(p -> p.points().size() == corners).count();
  }

  private static List<String> texts(Drawing drawing) {
    return Boxes.labels(drawing).stream().map(Label::text).toList();
  }

  private static List<Polygon> polygons(Drawing drawing) {
    return drawing.marks().stream()
        .filter(Polygon.class::isInstance)
        .map(Polygon.class::cast)
        .toList();
  }
}
