package prongsai.documents.model;

import java.math.BigDecimal;
import java.util.List;

/// One cell of a table.
///
/// @param content words or a number
/// @param span how many columns it covers, 1 or more
/// @param tone good or bad news
public record Cell(Content content, int span, Tone tone) {
  public Cell {
    if (span < 1) throw new IllegalArgumentException("span " + span);
  }

  /// What a cell holds.
  public sealed interface Content {}

  /// Words; no line for an empty cell.
  public record Words(List<Line> lines) implements Content {
    public Words {
      lines = List.copyOf(lines);
    }
  }

  /// A number, shown with exactly this many decimals and right-aligned; a number in XLSX too.
  public record Figure(BigDecimal value, int decimals) implements Content {}

  public static Cell of(String words) {
    return of(Text.of(words));
  }

  public static Cell of(Text words) {
    return words.isEmpty() ? empty() : lines(List.of(Line.of(words)));
  }

  public static Cell lines(List<Line> lines) {
    return new Cell(new Words(lines), 1, Tone.NEUTRAL);
  }

  public static Cell empty() {
    return lines(List.of());
  }

  public static Cell number(BigDecimal value, int decimals) {
    return new Cell(new Figure(value, decimals), 1, Tone.NEUTRAL);
  }

  public static Cell count(long value) {
    return number(BigDecimal.valueOf(value), 0);
  }

  public Cell toned(Tone to) {
    return new Cell(content, span, to);
  }

  public Cell spanning(int columns) {
    return new Cell(content, columns, tone);
  }
}
