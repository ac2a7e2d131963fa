package prongsai.documents.sheet;

import java.util.List;
import prongsai.documents.font.Face;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Text;
import prongsai.documents.pdf.text.Alignment;
import prongsai.documents.pdf.text.TextLine;
import prongsai.documents.pdf.text.TextStyle;
import prongsai.documents.pdf.text.Typesetter;

/// Sets text so that it fits its place: what is too long becomes smaller.
final class Passages {
  private static final double STEP = 0.98;

  /// Share of its size below which a text is no longer made smaller but takes more lines.
  private static final double SMALLEST = 0.55;

  /// Sarabun looks smaller than the face of codes at the same size.
  private static final double AS_LARGE = 1.15;

  private final Typesetter typesetter = new Typesetter(Digits.ARABIC);

  Typesetter typesetter() {
    return typesetter;
  }

  /// A text in at most so many lines of about equal length, if need be in smaller type.
  Passage fitted(Text words, TextStyle style, double measure, int lines) {
    TextStyle smaller = style;
    List<TextLine> set = lines(words, smaller, measure);
    while (set.size() > lines && smaller.size() > SMALLEST * style.size()) {
      smaller = smaller.atSize(smaller.size() * STEP);
      set = lines(words, smaller, measure);
    }
    return new Passage(set, smaller, Alignment.LEFT, measure);
  }

  Passage fitted(String words, TextStyle style, double measure, int lines) {
    return fitted(Text.of(words), style, measure, lines);
  }

  private List<TextLine> lines(Text words, TextStyle style, double measure) {
    return typesetter.balanced(words, style, measure);
  }

  /// What people read off and type, on one line, in a face where no letter is taken for another; an
  /// address with Thai or other letters, which that face lacks, in bold.
  Passage typed(String letters, TextStyle style, double measure) {
    boolean shown = letters.chars().allMatch(letter -> letter > ' ' && letter <= '~');
    TextStyle face =
        shown ? style.in(Face.CODE) : style.in(Face.BOLD).atSize(style.size() * AS_LARGE);
    double width = typesetter.line(Text.verbatim(letters), face).width();
    TextStyle fitting = face.atSize(face.size() * Math.min(1, measure / width));
    TextLine line = typesetter.line(Text.verbatim(letters), fitting);
    return new Passage(List.of(line), fitting, Alignment.LEFT, measure);
  }
}
