package prongsai.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
  private static double[] of(double[] shares, double[] needed, double[] least) {
    double[] widths = ColumnWidths.of(400, shares, needed, least);
    assertThat(Arrays.stream(widths).sum()).isCloseTo(400, Offset.offset(1e-6));
    return widths;
  }

  @Test
  void shares_rule_where_words_fit() {
    assertThat(of(new double[] {1, 3}, new double[] {50, 60}, new double[] {50, 60}))
        .containsExactly(100, 300);
  }

  @Test
  void a_column_gets_what_its_longest_word_needs() {
    double[] widths =
        of(new double[] {1, 3, 4}, new double[] {80, 20, 20}, new double[] {60, 20, 20});
    assertThat(widths[0]).isEqualTo(80);
    assertThat(widths[1]).isBetween(20.0, 150.0);
  }

  @Test
  void compounds_give_way_before_columns_overflow() {
    double[] widths = of(new double[] {1, 1}, new double[] {300, 150}, new double[] {120, 150});
    assertThat(widths[0]).isBetween(120.0, 250.0);
    assertThat(widths[1]).isGreaterThanOrEqualTo(150);
  }

  @Test
  void even_a_hopeless_table_fills_the_measure_and_no_more() {
    of(new double[] {1, 1}, new double[] {900, 900}, new double[] {500, 700});
  }
}
