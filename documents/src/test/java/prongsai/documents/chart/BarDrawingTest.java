package prongsai.documents.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.documents.chart.Drawing.Label;
import prongsai.documents.chart.Drawing.Line;
import prongsai.documents.chart.Drawing.Mark;
import prongsai.documents.chart.Drawing.Paint;
import prongsai.documents.chart.Drawing.Polygon;
import prongsai.documents.model.BarChart;
import prongsai.documents.model.Digits;

class BarDrawingTest {
  private static final TextMeasure MEASURE = new PlainMeasure();

  @Test
  void barsAndThePassMarkShareOneScale() {
    Drawing drawing = draw(SampleCharts.bar("85", "IIT"));
    assertThat(passMark(drawing).x1()).isCloseTo(end(drawing, Paint.IIT), within(0.01));
  }

  @Test
  void valuesStandRightOfThePassMarkAndOfEveryBar() {
    Drawing drawing = draw(SampleCharts.bar("100", "IIT"), SampleCharts.bar("84.99", "IIT"));
    for (String value : List.of("100.00", "84.99")) {
      double left = Boxes.of(label(drawing, value), MEASURE).left();
      assertThat(left).isGreaterThan(passMark(drawing).x1()).isGreaterThan(end(drawing, Paint.IIT));
    }
  }

  @Test
  void aValueBelowThePassMarkHasAMarkOfItsOwn() {
    assertThat(triangles(draw(SampleCharts.bar("85.00", "IIT")))).isZero();
    assertThat(triangles(draw(SampleCharts.bar("84.99", "IIT")))).isEqualTo(2); // and the legend
  }

  @Test
  void instrumentsAreToldApartWithoutColour() {
    assertThat(filling("IIT", Paint.IIT)).isEqualTo("filled");
    assertThat(filling("EIT", Paint.EIT)).isEqualTo("light");
    assertThat(filling("OIT", Paint.OIT)).isEqualTo("hatched");
  }

  @Test
  void lastYearIsATickOnlyWhereItIsGiven() {
    BarChart.Bar with =
        new BarChart.Bar("ก", new BigDecimal("90"), "IIT", Optional.of(new BigDecimal("50")));
    long without = ticks(draw(SampleCharts.bar("90", "IIT")));
    assertThat(without).isZero();
    assertThat(ticks(draw(with))).isEqualTo(2); // and the legend
    assertThat(ticks(draw(with, SampleCharts.bar("90", "IIT")))).isEqualTo(2);
  }

  @Test
  void theLegendNamesTheInstrumentsInTheOrderOfTheField() {
    Drawing drawing =
        draw(
            SampleCharts.bar("90", "OIT"),
            SampleCharts.bar("88", "IIT"),
            SampleCharts.bar("80", "EIT"));
    assertThat(Boxes.labels(drawing).stream().map(Label::text).filter(t -> t.endsWith("IT")))
        .containsExactly("IIT", "EIT", "OIT");
  }

  private static Drawing draw(BarChart.Bar... bars) {
    return ChartDrawing.of(
        SampleCharts.bars(List.of(bars), SampleCharts.PASS_MARK), Digits.ARABIC, MEASURE);
  }

  private static Line passMark(Drawing drawing) {
    return lines(drawing).stream().filter(Line::dashed).findFirst().orElseThrow();
  }

  private static Label label(Drawing drawing, String text) {
    return Boxes.labels(drawing).stream()
        .filter(label -> label.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static double end(Drawing drawing, Paint paint) {
    return polygons(drawing).stream()
        .filter(polygon -> polygon.fill() == paint)
        .flatMap(polygon -> polygon.points().stream())
        .mapToDouble(Drawing.Point::x)
        .max()
        .orElseThrow();
  }

  private static long triangles(Drawing drawing) {
    return polygons(drawing).stream().filter(polygon -> polygon.points().size() == 3).count();
  }

  private static long ticks(Drawing drawing) {
    return lines(drawing).stream()
        .filter(line -> line.paint() == Paint.INK && line.width() > 1)
        .count();
  }

  private static String filling(String family, Paint paint) {
    Drawing drawing = draw(SampleCharts.bar("90", family));
    boolean hatched = lines(drawing).stream().anyMatch(line -> line.paint() == paint);
    boolean filled = polygons(drawing).stream().anyMatch(polygon -> polygon.fill() == paint);
    return hatched ? "hatched" : filled ? "filled" : "light";
  }

  private static List<Line> lines(Drawing drawing) {
    return of(drawing, Line.class);
  }

  private static List<Polygon> polygons(Drawing drawing) {
    return of(drawing, Polygon.class);
  }

  private static <M extends Mark> List<M> of(Drawing drawing, Class<M> kind) {
    return drawing.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
