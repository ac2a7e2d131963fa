package prongsai.documents.pdf.text;

import java.util.List;
import prongsai.documents.font.Face;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Text;

/// Sets text in lines, in the digits of its document.
public final class Typesetter {
  private final Digits digits;

  public Typesetter(Digits digits) {
    this.digits = digits;
  }

  /// The lines of a paragraph; none for an empty text.
  ///
  /// @param indent of the first line, in points
  public List<TextLine> lines(Text text, TextStyle style, double measure, double indent) {
    List<Word> words = Words.of(text, digits, style.face());
    return LineFitter.fit(words, style.size(), measure - indent, measure, false);
  }

  public List<TextLine> lines(Text text, TextStyle style, double measure) {
    return lines(text, style, measure, 0);
  }

  /// The lines of a title or another centred text, all about equally long.
  public List<TextLine> balanced(Text text, TextStyle style, double measure) {
    List<Word> words = Words.of(text, digits, style.face());
    return LineFitter.fit(words, style.size(), measure, measure, true);
  }

  /// The text on one line, however long; it must not be empty.
  public TextLine line(Text text, TextStyle style) {
    return new TextLine(Words.of(text, digits, style.face()), style.size(), true);
  }

  /// The widest piece that must not be broken, in points.
  ///
  /// @param worst the dearest break that is taken, such as
  ///   [prongsai.documents.linebreak.Breaks#SEAM]
  public double widestPiece(Text text, TextStyle style, int worst) {
    double widest = 0;
    double width = 0;
    for (Word word : Words.of(text, digits, style.face())) {
      width += word.width();
      widest = Math.max(widest, width);
      width = word.breakAfter() <= worst ? 0 : width + TextLine.spaceAfter(word);
    }
    return widest * style.size() / 1000;
  }

  /// Whether nothing of the text can be seen.
  public boolean blank(Text text) {
    return Words.of(text, digits, Face.REGULAR).isEmpty();
  }

  public Digits digits() {
    return digits;
  }
}
