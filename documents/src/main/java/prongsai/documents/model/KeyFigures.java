package prongsai.documents.model;

import java.util.List;

/// The few figures that a reader should take away, side by side (two to five).
public record KeyFigures(List<Figure> figures) implements Block {
  public KeyFigures {
    figures = List.copyOf(figures);
  }

  /// One figure: what it is, its value in large type, and a line under it.
  public record Figure(Text label, Text value, Text note, Tone tone) {}
}
