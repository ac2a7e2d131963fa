package prongsai.documents.xlsx;

import java.util.ArrayList;
import java.util.List;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Line;
import prongsai.documents.model.Text;

/// The words of a cell, cut between its lines into pieces that each fit a row, as no row may be
/// higher than Excel allows.
///
/// @param parts the lines of each piece from top to bottom; at least one piece
/// @param heights how many lines each piece fills once they are broken
record Pieces(List<List<Text>> parts, List<Integer> heights) {

  private static final char NO_BREAK = '\u00a0';

  static Pieces of(Cell.Words words, Digits digits, boolean bold, double width) {
    List<List<Text>> parts = new ArrayList<>();
    List<Integer> heights = new ArrayList<>();
    List<Text> part = new ArrayList<>();
    int height = 0;
    for (Line line : words.lines()) {
      Text shown = shown(line);
      int more = Sizes.lines(shown.plain(digits), Sizes.TEXT, bold, width);
      if (height > 0 && height + more > Sizes.MOST_LINES) {
        parts.add(List.copyOf(part));
        heights.add(height);
        part.clear();
        height = 0;
      }
      part.add(shown);
      height += more;
    }
    parts.add(List.copyOf(part));
    heights.add(Math.max(1, height));
    return new Pieces(parts, heights);
  }

  int height(int index) {
    return index < heights.size() ? heights.get(index) : 1;
  }

  /// The space after a marker never ends a line.
  private static Text shown(Line line) {
    return line.marker().isEmpty()
        ? line.text()
        : Text.of(line.marker() + NO_BREAK).then(line.text());
  }
}
