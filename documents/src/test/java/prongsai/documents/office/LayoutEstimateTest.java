package prongsai.documents.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.documents.linebreak.Breaks;
import prongsai.documents.model.BarChart;
import prongsai.documents.model.BarChart.Bar;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Line;
import prongsai.documents.model.Table;
import prongsai.documents.model.Table.Alignment;
import prongsai.documents.model.Table.Column;
import prongsai.documents.model.Table.Row;
import prongsai.documents.model.Text;

class LayoutEstimateTest {

  @Test
  void marksAboveAndBelowTakeNoRoom() {
    Typeface face = Typeface.regular();
    assertThat(face.width("ที่", 16)).isEqualTo(face.width("ท", 16)).isPositive();
    assertThat(face.width("กุ้ง", 16)).isEqualTo(face.width("กง", 16));
  }

  @Test
  void aTextFillsMoreLinesInANarrowerColumn() {
    String text = "หน่วยงานมีการเผยแพร่ข้อมูลข่าวสารให้ประชาชนทราบอย่างสม่ำเสมอ";
    Typeface face = Typeface.regular();
    assertThat(face.lines(text, 16, 1_000)).isOne();
    int wide = face.lines(text, 16, 200);
    int narrow = face.lines(text, 16, 100);
    assertThat(wide).isBetween(2, 3);
    assertThat(narrow).isBetween(4, 6);
    assertThat(face.lines("", 16, 100)).isOne();
  }

  @Test
  void columnsFillTheTableAndNoneIsNarrowerThanItsLongestWord() {
    Table table =
        new Table(
            "t",
            Text.EMPTY,
            List.of(
                Column.of("ที่", 1, Alignment.CENTER),
                Column.of("กำหนดเวลาแล้วเสร็จ", 2, Alignment.LEFT),
                Column.of("รายละเอียด", 97, Alignment.LEFT)),
            List.of(Row.body(Cell.count(1), Cell.of("ภายในปี"), Cell.of("ตามแผน"))),
            0);
    double[] widths = ColumnWidths.of(table, Digits.THAI, 450, 14, 10);
    assertThat(Arrays.stream(widths).sum()).isCloseTo(450, within(0.01));
    assertThat(widths[1])
        .isGreaterThanOrEqualTo(Typeface.bold().widestPiece("กำหนดเวลาแล้วเสร็จ", 14, Breaks.FREE));
    assertThat(widths[2]).isGreaterThan(300);
  }

  @Test
  void linesThatStandTogetherHangAlike() {
    List<Line> lines = List.of(new Line("1.", Text.of("ก")), new Line("10.", Text.of("ข")));
    double hang = Markers.hang(lines, Digits.THAI, 14);
    assertThat(hang).isGreaterThan(Typeface.regular().width("๑๐.", 14));
    assertThat(Markers.hang(List.of(Line.of("ก")), Digits.THAI, 14)).isZero();
  }

  @Test
  void aBarHasItsValueInTheColumnOfItsInstrumentOnly() {
    BarChart chart =
        new BarChart(
            "c",
            Text.EMPTY,
            "",
            List.of(
                bar("การเปิดเผยข้อมูล", "88.50", "OIT"), bar("การปฏิบัติหน้าที่", "91.71", "IIT")),
            new BigDecimal("85"));
    ChartTable table = NativeChart.of(chart, Digits.THAI).table();
    assertThat(table.columns())
        .extracting(ChartTable.Column::heading)
        .containsExactly("IIT", "OIT");
    assertThat(table.columns().getFirst().values())
        .containsExactly(Optional.empty(), Optional.of(new BigDecimal("91.71")));
  }

  private static Bar bar(String label, String value, String family) {
    return new Bar(label, new BigDecimal(value), family, Optional.empty());
  }
}
