package prongsai.documents.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.documents.pdf.text.EmbeddedFonts;

class PaginatorTest {
  private static final Sheet SHEET = new Sheet(500, 700);
  private final List<String> drawn = new ArrayList<>();
  private final EmbeddedFonts fonts = new EmbeddedFonts();

  /// A block of slices of 10 points that notes where it is drawn.
  private record Block(
      String name, int slices, int breakAfter, Optional<Flow> carried, List<String> drawn)
      implements Flow {
    @Override
    public double height(int from, int to) {
      return 10.0 * (to - from);
    }

    @Override
    public int breakAfter(int slice) {
      return breakAfter;
    }

    @Override
    public void draw(Canvas on, double top, int from, int to) {
      drawn.add(on.page() + ":" + name + (slices == 1 ? "" : "[" + from + "," + to + ")"));
    }
  }

  private Block block(String name, int slices) {
    return new Block(name, slices, 0, Optional.empty(), drawn);
  }

  private Block whole(String name, int slices) {
    return new Block(name, slices, Flow.FORBIDDEN, Optional.empty(), drawn);
  }

  private List<String> paginate(Column column, double depth) {
    List<Canvas> pages = new ArrayList<>();
    new Paginator(
            column,
            depth,
            () -> {
              pages.add(new Canvas(pages.size(), SHEET, fonts));
              return pages.getLast();
            })
        .run();
    return drawn;
  }

  @Test
  void a_page_takes_what_fits() {
    Column column = new Column();
    column.add(block("a", 7), 0);
    column.add(block("b", 6), 0);
    assertThat(paginate(column, 100)).containsExactly("0:a[0,7)", "0:b[0,3)", "1:b[3,6)");
  }

  @Test
  void gaps_count_except_at_the_top_of_a_page() {
    Column column = new Column();
    column.add(block("a", 7), 50);
    column.add(block("b", 3), 10);
    column.add(block("c", 10), 90);
    assertThat(paginate(column, 100))
        .containsExactly("0:a[0,7)", "0:b[0,2)", "1:b[2,3)", "2:c[0,10)");
  }

  @Test
  void a_chain_of_headings_moves_with_what_they_head() {
    Column column = new Column();
    column.add(block("text", 6), 0);
    column.addKept(whole("h1", 1), 0);
    column.addKept(whole("h2", 1), 0);
    column.addKept(whole("caption", 1), 0);
    column.addKept(whole("header", 1), 0);
    column.add(whole("row", 2), 0);
    assertThat(paginate(column, 100))
        .containsExactly("0:text[0,6)", "1:h1", "1:h2", "1:caption", "1:header", "1:row[0,2)");
  }

  @Test
  void a_header_is_carried_to_every_page_that_its_rows_reach() {
    Block header = whole("header", 1);
    Block again = whole("again", 1);
    Column column = new Column();
    column.addKept(header, 0);
    for (int i = 0; i < 3; i++)
      column.add(new Block("row" + i, 4, Flow.FORBIDDEN, Optional.of(again), drawn), 0);
    assertThat(paginate(column, 60))
        .containsExactly(
            "0:header", "0:row0[0,4)", "1:again", "1:row1[0,4)", "2:again", "2:row2[0,4)");
  }

  @Test
  void a_cheap_break_wins_over_a_dear_one_that_fills_the_page_a_little_more() {
    Column column = new Column();
    column.add(block("a", 9), 0);
    column.add(new Block("b", 5, 30, Optional.empty(), drawn), 0);
    assertThat(paginate(column, 100)).containsExactly("0:a[0,9)", "1:b[0,5)");
  }

  @Test
  void what_no_page_can_hold_together_is_split_all_the_same() {
    Column column = new Column();
    column.add(whole("tall", 25), 0);
    assertThat(paginate(column, 100))
        .containsExactly("0:tall[0,10)", "1:tall[10,20)", "2:tall[20,25)");
  }

  @Test
  void a_slice_taller_than_a_page_does_not_stop_the_book() {
    Column column = new Column();
    column.add(block("a", 2), 0);
    assertThat(paginate(column, 5)).containsExactly("0:a[0,1)", "1:a[1,2)");
  }
}
