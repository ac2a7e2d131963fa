package prongsai.documents.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import prongsai.documents.model.BarChart;
import prongsai.documents.model.RadarChart;
import prongsai.documents.model.Text;

/// Charts of every size a framework may lead to, out of a seed.
final class SampleCharts {
  static final BigDecimal PASS_MARK = new BigDecimal("85");

  private static final List<String> WORDS =
      List.of(
          "การป้องกัน", "การทุจริต", "ประสิทธิภาพ", "ของราชการ", "ระบบการทำงาน", "และ", "ข้อมูล");
  private static final List<String> FAMILIES = List.of("IIT", "EIT", "OIT", "SIT");

  private final Random random;

  SampleCharts(long seed) {
    this.random = new Random(seed);
  }

  BarChart bars() {
    List<BarChart.Bar> bars = new ArrayList<>();
    for (int i = random.nextInt(1, 16); i > 0; i--)
      bars.add(
          new BarChart.Bar(
              label(),
              value(),
              FAMILIES.get(random.nextInt(FAMILIES.size())),
              random.nextBoolean() ? Optional.of(value()) : Optional.empty()));
    return bars(bars, BigDecimal.valueOf(random.nextInt(101)));
  }

  static BarChart bars(List<BarChart.Bar> bars, BigDecimal passMark) {
    return new BarChart("bars", Text.of("คะแนน"), "คะแนนรายตัวชี้วัด", bars, passMark);
  }

  static BarChart.Bar bar(String value, String family) {
    return new BarChart.Bar("ตัวชี้วัด", new BigDecimal(value), family, Optional.empty());
  }

  RadarChart radar() {
    int axes = random.nextInt(3, 14);
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < axes; i++) labels.add(label());
    List<RadarChart.Series> series = new ArrayList<>();
    series.add(series("ปี 2565", axes));
    if (random.nextBoolean()) series.add(series("ปี 2564", axes));
    return radar(labels, series, random.nextBoolean() ? Optional.of(PASS_MARK) : Optional.empty());
  }

  static RadarChart radar(
      List<String> labels, List<RadarChart.Series> series, Optional<BigDecimal> passMark) {
    return new RadarChart("radar", Text.of("เรดาร์"), "คำอธิบาย", labels, series, passMark);
  }

  RadarChart.Series series(String name, int axes) {
    List<BigDecimal> values = new ArrayList<>();
    for (int i = 0; i < axes; i++) values.add(value());
    return new RadarChart.Series(name, values);
  }

  private String label() {
    StringBuilder label = new StringBuilder();
    for (int i = random.nextInt(1, 4); i > 0; i--)
      label.append(WORDS.get(random.nextInt(WORDS.size())));
    return label.toString();
  }

  private BigDecimal value() {
    return BigDecimal.valueOf(random.nextInt(0, 10001), 2);
  }
}
