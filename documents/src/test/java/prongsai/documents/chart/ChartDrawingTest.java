package prongsai.documents.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import prongsai.documents.chart.Boxes.Box;
import prongsai.documents.chart.Drawing.Line;
import prongsai.documents.chart.Drawing.Mark;
import prongsai.documents.chart.Drawing.Polygon;
import prongsai.documents.model.BarChart;
import prongsai.documents.model.Digits;
import prongsai.documents.model.RadarChart;

class ChartDrawingTest {
  private static final TextMeasure MEASURE = new PlainMeasure();
  private static final int SAMPLES = 300;

  @Test
  void noLabelIsOverAnother() {
    for (long seed = 0; seed < SAMPLES; seed++)
      for (Drawing drawing : drawings(seed)) {
        List<Box> boxes = Boxes.of(drawing, MEASURE);
        for (int i = 0; i < boxes.size(); i++)
          for (int j = 0; j < i; j++)
            assertThat(boxes.get(i).meets(boxes.get(j)))
                .as("seed %d: %s and %s", seed, boxes.get(i), boxes.get(j))
                .isFalse();
      }
  }

  @Test
  void nothingLeavesThePlane() {
    for (long seed = 0; seed < SAMPLES; seed++)
      for (Drawing drawing : drawings(seed)) {
        for (Box box : Boxes.of(drawing, MEASURE)) {
          assertThat(box.left()).as("seed %d: %s", seed, box).isGreaterThanOrEqualTo(-0.01);
          assertThat(box.right()).as("seed %d: %s", seed, box).isLessThan(drawing.width() + 0.01);
          assertThat(box.top()).as("seed %d: %s", seed, box).isGreaterThanOrEqualTo(0);
          assertThat(box.bottom()).as("seed %d: %s", seed, box).isLessThan(drawing.height());
        }
        for (Mark mark : drawing.marks())
          assertThat(xs(mark)).allMatch(x -> x >= 0 && x <= drawing.width());
      }
  }

  @Test
  void theSameChartGivesTheSameMarks() {
    for (long seed = 0; seed < 20; seed++) assertThat(drawings(seed)).isEqualTo(drawings(seed));
  }

  @Test
  void coordinatesHaveTwoDecimals() {
    for (long seed = 0; seed < 20; seed++)
      for (Drawing drawing : drawings(seed))
        for (Mark mark : drawing.marks())
          assertThat(xs(mark)).allMatch(x -> Math.rint(x * 100) / 100 == x);
  }

  @Test
  void everyTextIsInTheDigitsOfTheDocument() {
    for (Drawing drawing : drawings(1))
      assertThat(Boxes.labels(drawing)).noneMatch(label -> label.text().matches(".*[0-9].*"));
    BarChart chart = new SampleCharts(1).bars();
    assertThat(Boxes.labels(ChartDrawing.of(chart, Digits.ARABIC, MEASURE)))
        .noneMatch(label -> label.text().matches(".*[๐-๙].*"));
  }

  private static List<Drawing> drawings(long seed) {
    SampleCharts sample = new SampleCharts(seed);
    BarChart bars = sample.bars();
    RadarChart radar = sample.radar();
    return List.of(
        ChartDrawing.of(bars, Digits.THAI, MEASURE),
        ChartDrawing.narrow(bars, Digits.THAI, MEASURE),
        ChartDrawing.of(radar, Digits.THAI, MEASURE),
        ChartDrawing.narrow(radar, Digits.THAI, MEASURE));
  }

  private static List<Double> xs(Mark mark) {
    List<Double> xs = new ArrayList<>();
    DoubleStream all =
        switch (mark) {
          case Line line -> DoubleStream.of(line.x1(), line.x2());
          case Polygon polygon -> polygon.points().stream().mapToDouble(Drawing.Point::x);
          case Drawing.Label label -> DoubleStream.of(label.x());
        };
    all.forEach(xs::add);
    return xs;
  }
}
