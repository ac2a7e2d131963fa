package prongsai.documents.pdf;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Line;
import prongsai.documents.model.Text;
import prongsai.documents.model.Tone;
import prongsai.documents.pdf.page.Tag;
import prongsai.documents.pdf.text.Alignment;
import prongsai.documents.pdf.text.TextLine;
import prongsai.documents.pdf.text.TextStyle;
import prongsai.documents.pdf.text.Typesetter;

/// Sets what cells hold in lines.
final class CellSetter {
  private final Typesetter typesetter;

  CellSetter(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  /// The style of a cell: good and bad news are coloured, and bold where only a number tells.
  static TextStyle toned(TextStyle style, Cell cell) {
    if (cell.tone() == Tone.NEUTRAL) return style;
    TextStyle toned = style.in(Styles.color(cell.tone()));
    return switch (cell.content()) {
      case Cell.Figure _ when cell.tone() == Tone.BAD -> toned.inBold();
      case Cell.Figure _, Cell.Words _ -> toned;
    };
  }

  List<CellLine> set(Cell cell, TextStyle style, Alignment alignment, double measure, Tag tag) {
    return switch (cell.content()) {
      case Cell.Words words -> words(words.lines(), style, alignment, measure, tag);
      case Cell.Figure figure ->
          words(List.of(Line.of(number(figure))), style, Alignment.RIGHT, measure, tag);
    };
  }

  static Text number(Cell.Figure figure) {
    var rounded = figure.value().setScale(figure.decimals(), RoundingMode.HALF_UP);
    return Text.of(rounded.toPlainString());
  }

  List<CellLine> words(
      List<Line> content, TextStyle style, Alignment alignment, double measure, Tag tag) {
    List<Line> lines = Markers.visible(content, typesetter);
    double hang = Markers.hang(lines, style, typesetter);
    boolean alone = lines.size() == 1 && lines.getFirst().marker().isBlank();
    List<CellLine> set = new ArrayList<>();
    Optional<Tag> list = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.marker().isBlank()) {
        list = Optional.empty();
        paragraph(line, style, alignment, measure, alone ? tag : tag.add("P"), set);
      } else {
        Tag inList = list.orElseGet(() -> Markers.list(tag, List.of(line)));
        list = Optional.of(inList);
        item(line, style, measure, hang, inList.add("LI"), set);
      }
    }
    return set;
  }

  private void paragraph(
      Line line, TextStyle style, Alignment alignment, double measure, Tag tag, List<CellLine> to) {
    List<TextLine> lines =
        alignment == Alignment.CENTERED
            ? typesetter.balanced(line.text(), style, measure)
            : typesetter.lines(line.text(), style, measure);
    for (TextLine one : lines)
      to.add(new CellLine(tag, one, alignment, 0, Optional.empty(), one.last()));
  }

  private void item(
      Line line, TextStyle style, double measure, double hang, Tag item, List<CellLine> to) {
    TextLine marker = typesetter.line(Text.of(line.marker()), style);
    var hanging = Optional.of(new CellLine.Marker(item.add("Lbl"), marker));
    Tag body = item.add("LBody");
    for (TextLine one : typesetter.lines(line.text(), style, measure - hang)) {
      to.add(new CellLine(body, one, Alignment.LEFT, hang, hanging, one.last()));
      hanging = Optional.empty();
    }
  }

  /// Width of the widest unbreakable piece in a cell.
  double widest(Cell cell, TextStyle style, int worstBreak) {
    return switch (cell.content()) {
      case Cell.Words words -> widest(words.lines(), style, worstBreak);
      case Cell.Figure figure -> typesetter.widestPiece(number(figure), style.inBold(), worstBreak);
    };
  }

  private double widest(List<Line> lines, TextStyle style, int worstBreak) {
    double hang = Markers.hang(lines, style, typesetter);
    double widest = 0;
    for (Line line : lines) {
      double inset = line.marker().isBlank() ? 0 : hang;
      widest = Math.max(widest, inset + typesetter.widestPiece(line.text(), style, worstBreak));
    }
    return widest;
  }
}
